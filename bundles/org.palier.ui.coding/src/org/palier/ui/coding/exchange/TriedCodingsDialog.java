// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.exchange;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.palier.ground.text.Bilingual;
import org.palier.ui.coding.sets.LinkedSentence;

/** The result of a trial import of a table of codes, with links to the fields that a person can still fill. */
final class TriedCodingsDialog extends MessageDialog {

	private static final int WIDTH = 560;

	private final List<Bilingual> remarks;
	private Optional<String> followed = Optional.empty();

	/** @param counts of rows, in a sentence @param canTake whether there is anything to take */
	TriedCodingsDialog(Shell parent, String counts, List<Bilingual> remarks, boolean canTake) {
		super(parent, ExchangeMessages.importTitle, null,
				counts + "\n\n" + (canTake ? ExchangeMessages.importQuestion : ExchangeMessages.importNothing),
				canTake ? QUESTION : INFORMATION, 0,
				canTake ? new String[] { ExchangeMessages.doImport, ExchangeMessages.cancel }
						: new String[] { ExchangeMessages.close });
		this.remarks = List.copyOf(remarks);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		if (remarks.isEmpty()) {
			return null;
		}
		var sentences = new LinkedSentence(parent, TriedCodingsDialog::remedy, this::follow);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(sentences.control());
		sentences.show(remarks);
		return sentences.control();
	}

	private static Optional<String> remedy(String option) {
		return option.equals("map") ? Optional.of(ExchangeMessages.remedyWords) : ImportCodingsDialog.remedy(option);
	}

	private void follow(String option) {
		followed = Optional.of(option);
		setReturnCode(Window.CANCEL);
		close();
	}

	/** The option that a link named; nothing where a person followed none. */
	Optional<String> followed() {
		return followed;
	}
}
