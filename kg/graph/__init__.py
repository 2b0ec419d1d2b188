"""Entities, statements and findings → RDF: quads, Turtle, the store, and SPARQL on it. The build itself needs no rdflib."""
