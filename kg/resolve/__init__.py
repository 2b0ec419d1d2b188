"""The resolve room: claims in, entities and statements out. It knows keys, and no facts."""
