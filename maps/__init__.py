"""What a person sees: offline Folium pages, and the command line."""
