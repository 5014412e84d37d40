// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.tools.MarqueeDragTracker;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.palier.pictures.PyramidLayout;
import org.palier.ui.pictures.GlyphLettering;
import org.palier.ui.pyramid.figures.PictureFigure;
import org.palier.ui.pyramid.scene.PyramidScene;

/** The whole pyramid. */
public final class PyramidPart extends AbstractGraphicalEditPart {

	private final PyramidScene scene;
	private final PictureFigure picture;
	private AccessibleEditPart accessible;

	/** @param scene what it shows */
	public PyramidPart(PyramidScene scene, GlyphLettering lettering) {
		this.scene = scene;
		this.picture = new PictureFigure(scene.layout(), lettering);
		setModel(scene);
	}

	/** The sheet that everything lies on. */
	public PictureFigure picture() {
		return picture;
	}

	/** Shows the scene's layout as it stands; parts whose records are still the same stay. */
	@Override
	public void refresh() {
		picture.setLayout(scene.layout());
		super.refresh();
		for (Object child : getChildren()) {
			refresh((LayoutPart<?>) child);
		}
	}

	// A count in a tool tip may change though the record does not.
	private static void refresh(LayoutPart<?> part) {
		part.refresh();
		for (Object child : part.getChildren()) {
			refresh((LayoutPart<?>) child);
		}
	}

	@Override
	protected List<Record> getModelChildren() {
		PyramidLayout layout = scene.layout();
		List<Record> records = new ArrayList<>(layout.bands());
		layout.tokens().stream().filter(it -> layout.bands().stream().noneMatch(it::isIn)).forEach(records::add);
		records.addAll(layout.shares());
		return records;
	}

	@Override
	protected IFigure createFigure() {
		var layer = new FreeformLayer();
		layer.add(picture);
		return layer;
	}

	@Override
	public IFigure getContentPane() {
		getFigure();
		return picture;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new MarqueeDragTracker();
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		if (accessible == null) {
			accessible = new AccessibleGraphicalEditPart() {
				@Override
				public void getName(AccessibleEvent event) {
					event.result = scene.layout().alt();
				}
			};
		}
		return accessible;
	}
}
