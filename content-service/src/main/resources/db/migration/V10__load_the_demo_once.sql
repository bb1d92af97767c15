CREATE TABLE demo_loads (
    only_one  boolean     NOT NULL DEFAULT true,
    loaded_at timestamptz NOT NULL,
    CONSTRAINT demo_loads_pk PRIMARY KEY (only_one),
    CONSTRAINT demo_loads_only_one CHECK (only_one)
);
COMMENT ON TABLE demo_loads IS 'One row once the demo practice has been loaded, so that it never comes back';
