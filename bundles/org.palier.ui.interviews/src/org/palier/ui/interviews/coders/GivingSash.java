// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.coders;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Control;

/**
 * A list beside what is chosen in it, or above it where both have no room side by side; the edge stays where one moved it, each way by
 * itself.
 */
final class GivingSash {

	/** Pixels that a list of four columns and two coders side by side need. */
	private static final int BOTH = 860;
	private static final String SHARE = "list.";

	private final SashForm sash;
	private final Control list;
	private final IDialogSettings memory;
	private int known;
	private boolean arranging;

	/** @param sash with two children, the list first @param memory where the edge was in earlier sessions */
	GivingSash(SashForm sash, IDialogSettings memory) {
		this.sash = sash;
		this.list = sash.getChildren()[0];
		this.memory = memory;
		sash.addListener(SWT.Resize, event -> arrange());
		list.addListener(SWT.Resize, event -> moved());
		arrange();
	}

	private boolean isBeside() {
		return sash.getOrientation() == SWT.HORIZONTAL;
	}

	private int size() {
		return isBeside() ? sash.getClientArea().width : sash.getClientArea().height;
	}

	private void arrange() {
		arranging = true;
		int way = sash.getClientArea().width < BOTH ? SWT.VERTICAL : SWT.HORIZONTAL;
		if (way != sash.getOrientation()) {
			sash.setOrientation(way);
		}
		int share = memory.get(SHARE + isBeside()) == null ? isBeside() ? 45 : 30 : memory.getInt(SHARE + isBeside());
		sash.setWeights(share, 100 - share);
		sash.layout(true);
		known = size();
		arranging = false;
	}

	/** The list changed while the whole did not: a person moved the edge. */
	private void moved() {
		if (!arranging && known > 0 && known == size()) {
			int share = 100 * (isBeside() ? list.getSize().x : list.getSize().y) / known;
			memory.put(SHARE + isBeside(), Math.clamp(share, 10, 90));
		}
	}
}
