// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.palier.ui.pyramid.parts.LayoutPart;
import org.palier.ui.pyramid.parts.TokenPart;

/**
 * Arrows go from token to token, and Alt with an arrow moves the token itself a level. Enter lists the posts of a token, F2 renames, and
 * Ctrl with +, - and 0 zooms.
 */
final class PyramidKeys extends KeyHandler {

	private final GraphicalViewer viewer;
	private final PyramidActions actions;

	PyramidKeys(GraphicalViewer viewer, PyramidActions actions) {
		this.viewer = viewer;
		this.actions = actions;
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		boolean ctrl = (event.stateMask & SWT.MOD1) != 0;
		boolean alt = (event.stateMask & SWT.ALT) != 0;
		return switch (event.keyCode) {
		case SWT.ARROW_UP -> alt ? run(actions.up()) : !ctrl && go(0, -1, event);
		case SWT.ARROW_DOWN -> alt ? run(actions.down()) : !ctrl && go(0, 1, event);
		case SWT.ARROW_LEFT -> !ctrl && !alt && go(-1, 0, event);
		case SWT.ARROW_RIGHT -> !ctrl && !alt && go(1, 0, event);
		case SWT.CR, SWT.KEYPAD_CR -> run(actions.showingPosts());
		case SWT.F2 -> run(actions.renaming());
		case SWT.DEL -> run(actions.unplace());
		case '+', '=', SWT.KEYPAD_ADD -> ctrl && run(actions.zooms().get(0));
		case '-', SWT.KEYPAD_SUBTRACT -> ctrl && run(actions.zooms().get(1));
		case '0', SWT.KEYPAD_0 -> ctrl && run(actions.zooms().get(2));
		default -> super.keyPressed(event);
		};
	}

	private static boolean run(IAction action) {
		if (action.isEnabled()) {
			action.run();
		}
		return true;
	}

	private boolean go(int right, int down, KeyEvent event) {
		EditPart focus = viewer.getFocusEditPart();
		Optional<LayoutPart<?>> next = focus instanceof LayoutPart<?> from
				? LayoutParts.in(viewer).filter(it -> it instanceof TokenPart && it != from)
						.filter(it -> along(from, it, right, down) > 0)
						.min(Comparator.comparingDouble(it -> along(from, it, right, down) + 3 * across(from, it, right)))
				: LayoutParts.in(viewer).filter(TokenPart.class::isInstance).findFirst();
		next.ifPresent(part -> {
			if ((event.stateMask & SWT.SHIFT) != 0) {
				viewer.appendSelection(part);
			} else {
				viewer.select(part);
			}
			viewer.setFocus(part);
			viewer.reveal(part);
		});
		return true;
	}

	private static double along(LayoutPart<?> from, LayoutPart<?> to, int right, int down) {
		return right * (center(to).x - center(from).x) + down * (center(to).y - center(from).y);
	}

	private static double across(LayoutPart<?> from, LayoutPart<?> to, int right) {
		return right == 0 ? Math.abs(center(to).x - center(from).x) / 4.0 : Math.abs(center(to).y - center(from).y) * 4.0;
	}

	private static Point center(LayoutPart<?> part) {
		return part.getFigure().getBounds().getCenter();
	}
}
