// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore;

import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** A field on its way from one place to another by the mouse. @param field id */
record FieldDrag(String field) {

	/** So that no other text is taken for a field. */
	private static final String MARK = "palier-field:";

	/** Can be dragged from a control. */
	void from(Control control) {
		var source = new DragSource(control, DND.DROP_COPY | DND.DROP_MOVE);
		source.setTransfer(TextTransfer.getInstance());
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = MARK + field;
			}
		});
	}

	/** Lets fields be dropped on a control. @param dropped told the id of one */
	static void onto(Control control, Consumer<String> dropped) {
		var target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { TextTransfer.getInstance() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = event.detail == DND.DROP_DEFAULT ? DND.DROP_COPY : event.detail;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String text && text.startsWith(MARK)) {
					dropped.accept(text.substring(MARK.length()));
				}
			}
		});
	}
}
