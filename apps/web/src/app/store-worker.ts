/** The worker that owns the database, or asks the tab that does; or the one of the example, which has none. */
import { serve } from "@onward/store/tab/host";
import { serveExample } from "./example-worker.ts";

if (self.name === "example") serveExample(self as never);
else serve(self as never, { compiled: true });
