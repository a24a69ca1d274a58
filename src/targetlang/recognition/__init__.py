"""Tables × form → text of a `.target` file: the way back from an existing document.

Where a form prints what is learnt from its own layout: a document that writes everything the form knows is laid out
(the probe), and what stands beside or above each of its texts is the label of that text.
"""
