"""What the AppView makes of records: profiles, posts, threads, lists."""
