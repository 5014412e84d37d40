// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.parts;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.palier.model.Identified;
import org.palier.pictures.TextLine;
import org.palier.ui.pictures.GlyphLettering;
import org.palier.ui.pyramid.figures.LayoutFigure;
import org.palier.ui.pyramid.scene.PyramidScene;

/**
 * A part whose model is a record of the layout and stands for an object of the study.
 *
 * @param <R> kind of record
 */
public abstract class LayoutPart<R extends Record> extends AbstractGraphicalEditPart {

	private final PyramidScene scene;
	private final GlyphLettering lettering;
	private AccessibleEditPart accessible;

	LayoutPart(R record, PyramidScene scene, GlyphLettering lettering) {
		this.scene = Objects.requireNonNull(scene);
		this.lettering = Objects.requireNonNull(lettering);
		setModel(record);
	}

	/** The object of the study that it stands for; empty for the tray and for "+n others". */
	public abstract Optional<? extends Identified> named();

	/** Its label, which direct edit covers. */
	public abstract TextLine label();

	/** The text for a screen reader. */
	abstract String spoken();

	/** Names the thing shown: it has an equal key after a change of the study. */
	public abstract Object key();

	@SuppressWarnings("unchecked")
	final R record() {
		return (R) getModel();
	}

	final PyramidScene scene() {
		return scene;
	}

	/** Fonts of the screen. */
	public final GlyphLettering lettering() {
		return lettering;
	}

	/** Its figure. */
	public final LayoutFigure figure() {
		return (LayoutFigure) getFigure();
	}

	@Override
	protected void refreshVisuals() {
		String tip = tip();
		IFigure shown = figure().getToolTip();
		if (!(shown instanceof TipFigure old) || !old.text().equals(tip)) {
			figure().setToolTip(new TipFigure(tip));
		}
	}

	abstract String tip();

	@Override
	public void performRequest(Request request) {
		Object type = request.getType();
		if ((RequestConstants.REQ_DIRECT_EDIT.equals(type) || RequestConstants.REQ_OPEN.equals(type)) && named().isPresent()) {
			new LabelEditor(this).show();
		}
	}

	@Override
	@SuppressWarnings({ "rawtypes", "unchecked" }) // raw in GEF 3.2; the same erasure later
	public Object getAdapter(Class key) {
		if (EObject.class.isAssignableFrom(key) && named().isPresent() && key.isInstance(named().get())) {
			return named().get();
		}
		return super.getAdapter(key);
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		if (accessible == null) {
			accessible = new AccessibleGraphicalEditPart() {
				@Override
				public void getName(AccessibleEvent event) {
					event.result = spoken();
				}
			};
		}
		return accessible;
	}
}
