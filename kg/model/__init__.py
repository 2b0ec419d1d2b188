"""The frozen types that pass between the stages: the waist of the house. Standard library only."""
