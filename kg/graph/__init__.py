"""Entities, statements and findings → RDF: quads, Turtle, the store and SPARQL on it; rdflib only where asked for."""
