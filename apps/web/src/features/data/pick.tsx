/**
 * A button that opens the browser's own choice of files.
 */
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { pickedFiles, type PickedFile } from "../../platform/files.ts";
import { Button, type ButtonKind } from "../../ui/button.tsx";
import type { IconName } from "../../ui/icon.tsx";

/**
 * @param several lets more than one file be chosen
 * @param folder asks for a folder, with everything in it
 */
export function Pick({
  kind = "line",
  icon,
  several = false,
  folder = false,
  onPick,
  children,
}: {
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
  readonly several?: boolean;
  readonly folder?: boolean;
  readonly onPick: (files: readonly PickedFile[]) => void;
  readonly children: ComponentChildren;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind={kind} {...(icon && { icon })} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={(element) => {
          input.current = element;
          if (folder && element) element.webkitdirectory = true;
        }}
        type="file"
        hidden
        multiple={several}
        onChange={(event) => {
          const files = pickedFiles(event.currentTarget.files);
          // The same file again is a choice as well.
          event.currentTarget.value = "";
          if (files.length > 0) onPick(files);
        }}
      />
    </>
  );
}
