// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.palier.ground.text.Typography;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.register.grid.AgencyEdits;
import org.palier.register.grid.AgencyEdits.Gone;

/** Rows that come and go, each time one step of undo. */
final class SheetRows {

	private final CensusTable table;
	private final CensusSheet sheet;
	private final Typography typography = new Typography(Locale.getDefault());

	SheetRows(CensusTable table) {
		this.table = table;
		this.sheet = table.sheet();
	}

	/** Adds an agency to the government of the selected row, at its place in the order shown, and goes to its name. */
	void insert() {
		SheetCell anchor = table.anchor();
		Jurisdiction government = anchor != null && sheet.agency(anchor.row()).eContainer() instanceof Jurisdiction of ? of
				: sheet.session().study().getJurisdictions().stream().findFirst().orElse(null);
		if (government == null) {
			sheet.tell(CensusMessages.rowNoGovernment);
			return;
		}
		var edits = new AgencyEdits(sheet.session().study());
		Agency made = edits.make();
		sheet.session().execute(edits.add(made, government));
		int row = sheet.rows().row(made);
		if (row >= 0) {
			table.select(row, 0);
			sheet.done(CensusMessages.rowAdded, null);
		} else {
			sheet.done(CensusMessages.rowFiltered, null);
		}
	}

	/** Asks once what goes with the agencies of whole rows, and takes them away. @return false where no whole row is selected */
	boolean delete() {
		List<Agency> agencies = table.fullRows();
		if (agencies.isEmpty()) {
			return false;
		}
		var edits = new AgencyEdits(sheet.session().study());
		if (MessageDialog.open(MessageDialog.QUESTION, table.control().getShell(), CensusMessages.rowsDeleteTitle,
				question(edits.gone(agencies)), 0, CensusMessages.rowsDeleteDo, IDialogConstants.CANCEL_LABEL) == 0) {
			sheet.session().execute(edits.remove(agencies));
			sheet.tell(null);
		}
		return true;
	}

	/** The question to the person. */
	String question(Gone gone) {
		List<String> with = new ArrayList<>();
		with.add(counted(gone.pages(), CensusMessages.rowsPage, CensusMessages.rowsPages));
		if (gone.coded() > 0) {
			with.add(counted(gone.coded(), CensusMessages.rowsCodedOne, CensusMessages.rowsCoded));
		}
		if (gone.interviews() > 0) {
			with.add(counted(gone.interviews(), CensusMessages.rowsInterview, CensusMessages.rowsInterviews));
		}
		return counted(gone.agencies(), CensusMessages.rowsDeleteOne, CensusMessages.rowsDelete) + "\n" + String.join("\n", with) + "\n"
				+ CensusMessages.rowsDeleteBack;
	}

	private String counted(long number, String one, String many) {
		return number == 1 ? one : NLS.bind(many, typography.count(number));
	}
}
