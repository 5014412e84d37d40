// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.function.BiConsumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.fillhandle.FillHandleBoundsProvider;
import org.eclipse.nebula.widgets.nattable.fillhandle.FillHandleCompositeFreezeLayerPainter;
import org.eclipse.nebula.widgets.nattable.fillhandle.FillHandleLayerPainter;
import org.eclipse.nebula.widgets.nattable.fillhandle.action.FillHandleCursorAction;
import org.eclipse.nebula.widgets.nattable.fillhandle.action.FillHandleDragMode;
import org.eclipse.nebula.widgets.nattable.fillhandle.config.FillHandleConfigAttributes;
import org.eclipse.nebula.widgets.nattable.fillhandle.event.FillHandleEventMatcher;
import org.eclipse.nebula.widgets.nattable.fillhandle.event.FillHandleMarkupListener;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle.LineStyleEnum;
import org.eclipse.nebula.widgets.nattable.ui.action.ClearCursorAction;
import org.eclipse.nebula.widgets.nattable.ui.action.NoOpMouseAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.viewport.command.ViewportDragCommand;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** The small square at the end of the selection: dragged down or to the right it fills the cells that it passes, in one step. */
final class FillHandle extends AbstractUiBindingConfiguration {

	private static final int SIZE = 7;

	private final SelectionLayer selection;
	private final FillHandleBoundsProvider bounds;
	private final BiConsumer<Rectangle, Rectangle> fill;

	/**
	 * @param body of the grid, with the column that always stays
	 * @param fill told the block that is copied and the block to which it was drawn out, both as they are shown
	 */
	FillHandle(CompositeFreezeLayer body, SelectionLayer selection, BiConsumer<Rectangle, Rectangle> fill) {
		this.selection = selection;
		this.fill = fill;
		selection.setLayerPainter(new FillHandleLayerPainter());
		selection.addLayerListener(new FillHandleMarkupListener(selection));
		var painter = new FillHandleCompositeFreezeLayerPainter(body);
		body.setLayerPainter(painter);
		bounds = painter;
	}

	/** Colours it. */
	static void colour(IConfigRegistry registry, GridColours colours) {
		registry.registerConfigAttribute(FillHandleConfigAttributes.FILL_HANDLE_COLOR, colours.anchor());
		registry.registerConfigAttribute(FillHandleConfigAttributes.FILL_HANDLE_BORDER_STYLE,
				new BorderStyle(1, colours.ground(), LineStyleEnum.SOLID));
		registry.registerConfigAttribute(FillHandleConfigAttributes.FILL_HANDLE_REGION_BORDER_STYLE,
				new BorderStyle(2, colours.anchor(), LineStyleEnum.SOLID));
		registry.registerConfigAttribute(FillHandleConfigAttributes.FILL_HANDLE_SIZE, new Point(SIZE, SIZE));
	}

	@Override
	public void configureUiBindings(UiBindingRegistry registry) {
		var matcher = new FillHandleEventMatcher(bounds);
		registry.registerFirstMouseMoveBinding(matcher, new FillHandleCursorAction(), new ClearCursorAction());
		registry.registerFirstMouseDragMode(matcher, new Drag());
		// A press on the square leaves the selection as it is.
		registry.registerFirstMouseDownBinding(matcher, new NoOpMouseAction());
	}

	private final class Drag extends FillHandleDragMode {

		Drag() {
			super(FillHandle.this.selection, new org.eclipse.nebula.widgets.nattable.copy.InternalCellClipboard());
		}

		@Override
		public void mouseUp(NatTable natTable, MouseEvent event) {
			// Ends the scrolling at the edge.
			natTable.doCommand(new ViewportDragCommand(-1, -1));
			Rectangle drawn = selectionLayer.getFillHandleRegion();
			int[] columns = selectionLayer.getSelectedColumnPositions();
			var rows = selectionLayer.getSelectedRowPositions().stream().sorted((one, other) -> Integer.compare(one.start, other.start)).toList();
			reset(natTable);
			if (drawn != null && columns.length > 0 && rows.size() == 1) {
				fill.accept(new Rectangle(columns[0], rows.getFirst().start, columns.length, rows.getFirst().size()), drawn);
			}
		}
	}
}
