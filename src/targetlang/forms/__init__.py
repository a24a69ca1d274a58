"""The official forms that come with the language: data only, one folder each."""
