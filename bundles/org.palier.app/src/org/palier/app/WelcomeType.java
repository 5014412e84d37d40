// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** The type of the Welcome page, derived from the font of the system; released with the page. */
final class WelcomeType {

	private final ResourceManager resources;
	private final FontDescriptor base;
	private final int size;

	WelcomeType(Control owner) {
		resources = new LocalResourceManager(JFaceResources.getResources(), owner);
		base = FontDescriptor.createFrom(owner.getFont());
		size = owner.getFont().getFontData()[0].getHeight();
	}

	Font display() {
		return scaled(2.6, SWT.BOLD);
	}

	Font lead() {
		return scaled(1.2, SWT.NORMAL);
	}

	Font heading() {
		return scaled(1.3, SWT.BOLD);
	}

	Font task() {
		return scaled(1.1, SWT.BOLD);
	}

	Font figure() {
		return scaled(1.8, SWT.NORMAL);
	}

	private Font scaled(double factor, int style) {
		return resources.create(base.setHeight((int) Math.round(size * factor)).setStyle(style));
	}
}
