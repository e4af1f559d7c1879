"""What is shown: one module per layer, frame in and frame out, and the files they become."""
