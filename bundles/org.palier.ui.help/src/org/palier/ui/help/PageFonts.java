// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.help;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** The type of a page, derived from the font of the reader’s system; released with the control. */
final class PageFonts {

	private final ResourceManager resources;
	private final FontDescriptor base;
	private final FontDescriptor mono;
	private final int size;

	PageFonts(Control owner) {
		resources = new LocalResourceManager(JFaceResources.getResources(), owner);
		base = FontDescriptor.createFrom(owner.getFont());
		mono = FontDescriptor.createFrom(JFaceResources.getTextFont());
		size = owner.getFont().getFontData()[0].getHeight();
	}

	Font title() {
		return scaled(base, 1.6, SWT.BOLD);
	}

	Font heading() {
		return scaled(base, 1.2, SWT.BOLD);
	}

	Font lead() {
		return scaled(base, 1.1, SWT.NORMAL);
	}

	Font small() {
		return scaled(base, 0.9, SWT.NORMAL);
	}

	Font code() {
		return scaled(mono, 0.95, SWT.NORMAL);
	}

	private Font scaled(FontDescriptor font, double factor, int style) {
		return resources.create(font.setHeight((int) Math.round(size * factor)).setStyle(style));
	}
}
