"""The language room: text span in, sentences, entities and posts out. spaCy lives here alone."""
