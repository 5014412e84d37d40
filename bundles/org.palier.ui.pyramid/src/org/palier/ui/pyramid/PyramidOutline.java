// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.NativeGraphicsSource;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.parts.ScrollableThumbnail;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** The whole pyramid in small, with a frame around what the editor shows of it, to be dragged. */
final class PyramidOutline extends Page implements IContentOutlinePage {

	private final ScalableFreeformRootEditPart root;
	private Canvas canvas;
	private ScrollableThumbnail thumbnail;

	PyramidOutline(ScalableFreeformRootEditPart root) {
		this.root = root;
	}

	@Override
	public void createControl(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		var system = new LightweightSystem(canvas);
		system.getUpdateManager().setGraphicsSource(new NativeGraphicsSource(canvas));
		thumbnail = new ScrollableThumbnail((Viewport) root.getFigure());
		thumbnail.setBorder(new MarginBorder(4));
		thumbnail.setSource(root.getLayer(LayerConstants.PRINTABLE_LAYERS));
		system.setContents(thumbnail);
	}

	@Override
	public Control getControl() {
		return canvas;
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}

	@Override
	public void dispose() {
		if (thumbnail != null) {
			thumbnail.deactivate();
		}
		super.dispose();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		// Nothing can be chosen in it.
	}

	@Override
	public ISelection getSelection() {
		return StructuredSelection.EMPTY;
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		// Nothing can be chosen in it.
	}

	@Override
	public void setSelection(ISelection selection) {
		// Nothing can be chosen in it.
	}
}
