/** The worker that owns the database, or asks the tab that does. */
import { serve } from "@onward/store/tab/host";

serve(self as never);
