// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.parts;

import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.palier.model.Category;
import org.palier.pictures.PyramidLayout.ShareBar;
import org.palier.pictures.TextLine;
import org.palier.ui.pictures.GlyphLettering;
import org.palier.ui.pyramid.figures.ShareFigure;
import org.palier.ui.pyramid.scene.PyramidScene;

/** The share of a level. It stands for its level, but is not where the level is renamed. */
public final class SharePart extends LayoutPart<ShareBar> {

	private record Key(String level) {
	}

	/** @param share what it shows */
	public SharePart(ShareBar share, PyramidScene scene, GlyphLettering lettering) {
		super(share, scene, lettering);
	}

	@Override
	public Optional<Category> named() {
		return scene().level(record().levelId());
	}

	@Override
	public TextLine label() {
		return record().share();
	}

	@Override
	String spoken() {
		return new Tips(scene()).of(record());
	}

	@Override
	public Object key() {
		return new Key(record().levelId());
	}

	@Override
	String tip() {
		return new Tips(scene()).of(record());
	}

	@Override
	public void performRequest(Request request) {
		// A share is counted, not written.
	}

	@Override
	protected IFigure createFigure() {
		return new ShareFigure(record(), lettering());
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE, new MarkPolicy());
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new SelectEditPartTracker(this);
	}
}
