"""What a document has to fulfil, checked on the model."""
