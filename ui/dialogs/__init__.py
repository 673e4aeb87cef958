"""The few windows beside the main one; none of them is for a fault of form."""
