"""Floor 6: in. Readers turn anything readable into a document and remarks; they never raise."""
