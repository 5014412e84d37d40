// SPDX-License-Identifier: EPL-2.0
package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/**
 * The cursors shown while GEF's flyout palette is dragged from one side of the editor to the other.
 * The workbench dropped its class of this name when it moved to Eclipse 4; GEF 3.2 still asks for
 * it, and without it the first drag of a palette ends in a {@code NoClassDefFoundError}.
 *
 * <p>
 * The workbench painted arrows of its own. The system's cursors say the same and need no disposal.
 * Only for GEF's own byte code: no bundle of ours calls it.
 */
public final class DragCursors {

	/** The pointer is where nothing can be dropped. */
	public static final int INVALID = 0;
	/** A drop docks at the left side. */
	public static final int LEFT = 1;
	/** A drop docks at the right side. */
	public static final int RIGHT = 2;

	private DragCursors() {
	}

	/**
	 * The cursor for a place to drop. Belongs to the display; the caller must not dispose of it. To be
	 * called in the user interface thread.
	 *
	 * @param code one of the constants of this class; the flyout palette uses no other, and any other
	 *             gives the cursor for moving
	 * @return never null
	 */
	public static Cursor getCursor(int code) {
		int system = switch (code) {
			case INVALID -> SWT.CURSOR_NO;
			case LEFT, RIGHT -> SWT.CURSOR_SIZEWE;
			default -> SWT.CURSOR_SIZEALL;
		};
		return Display.getCurrent().getSystemCursor(system);
	}
}
