/** The worker that owns the database, or asks the tab that does; or the one of an example, which has none. */
import { serve } from "@onward/store/tab/host";
import { serveExample } from "./example-worker.ts";

if (self.name === "year" || self.name === "tenYears") serveExample(self as never, self.name);
else serve(self as never, { compiled: true });
