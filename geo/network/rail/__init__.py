"""Rail: track between stops, the services on it, and how their trains run."""
