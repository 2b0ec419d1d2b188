"""The recipes: which cover rows, items and extractors a form has. Data."""
