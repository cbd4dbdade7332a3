/** What the bundler adds to modules: style sheets, import.meta.env, import.meta.glob. */
/// <reference types="vite/client" />
