// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.parts;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.palier.model.Category;
import org.palier.pictures.PyramidLayout.Band;
import org.palier.pictures.PyramidLayout.Token;
import org.palier.pictures.TextLine;
import org.palier.ui.pictures.GlyphLettering;
import org.palier.ui.pyramid.commands.PlacementCommands;
import org.palier.ui.pyramid.figures.BandFigure;
import org.palier.ui.pyramid.scene.PyramidScene;

/** A level with its tokens, or the tray of what is not placed. */
public final class BandPart extends LayoutPart<Band> {

	private record Key(String level, String part) {
	}

	/** @param band what it shows */
	public BandPart(Band band, PyramidScene scene, GlyphLettering lettering) {
		super(band, scene, lettering);
	}

	/** The band that the part shows. */
	public Band band() {
		return record();
	}

	/** Shows, or no longer, that a drop would go here. */
	public void highlight(boolean on) {
		figure().setMarked(on || getSelected() != SELECTED_NONE);
	}

	@Override
	public Optional<Category> named() {
		return scene().level(band().levelId());
	}

	@Override
	public TextLine label() {
		return band().label();
	}

	@Override
	String spoken() {
		return tip();
	}

	@Override
	public Object key() {
		return new Key(band().levelId(), band().part());
	}

	@Override
	String tip() {
		return new Tips(scene()).of(band());
	}

	@Override
	protected List<Token> getModelChildren() {
		return scene().layout().tokens().stream().filter(it -> it.isIn(band())).toList();
	}

	@Override
	protected IFigure createFigure() {
		return new BandFigure(band(), lettering());
	}

	@Override
	protected void createEditPolicies() {
		var commands = new PlacementCommands(scene());
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new BandDropPolicy(commands));
		installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new LabelPolicy(commands));
		installEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE, new MarkPolicy());
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new SelectEditPartTracker(this);
	}
}
