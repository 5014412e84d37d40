// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Authenticity;
import org.palier.model.PalierPackage;
import org.palier.model.Presence;
import org.palier.numbers.view.CellAccounts;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.labels.StatusLabels;

/** The accounts of an agency on all platforms. */
public final class AccountsSection extends TableSection<Account> {

	private static final PalierPackage MODEL = PalierPackage.eINSTANCE;

	private final ModelLabels labels = ModelLabels.ofWorkbench();

	@Override
	void createColumns() {
		column("platform", 110, it -> labels.text(((Presence) it.eContainer()).getPlatform()));
		attribute(MODEL.getAccount_Handle(), 140);
		attribute(MODEL.getAccount_Language(), 60);
		TableViewerColumn authenticity = column("authenticity", 110, it -> StatusLabels.of(it.getAuthenticity()));
		String[] values = Authenticity.VALUES.stream().map(StatusLabels::of).toArray(String[]::new);
		chosen(authenticity, new ComboBoxCellEditor(viewer().getTable(), values, SWT.READ_ONLY),
				it -> it.getAuthenticity().getValue(), (account, chosen) -> edit(WORDS.text("authenticity"), account,
						() -> account.setAuthenticity(Authenticity.get((Integer) chosen))));
		column("alsoServes", 110, AccountsSection::bodies);
		attribute(MODEL.getAccount_Followers(), 90);
		attribute(MODEL.getAccount_Url(), 260);
		for (EAttribute field : List.of(MODEL.getAccount_OpenedOn(), MODEL.getAccount_ClosedOn(), MODEL.getAccount_Purpose(),
				MODEL.getAccount_Owner(), MODEL.getAccount_ApprovedOn(), MODEL.getAccount_NoticeOn(), MODEL.getAccount_ReviewDue(),
				MODEL.getAccount_ClosingOn(), MODEL.getAccount_Archive())) {
			attribute(field, field.getEAttributeType() == MODEL.getDate() ? 100 : 150);
		}
	}

	private void attribute(EAttribute attribute, int width) {
		TableViewerColumn column = column(attribute.getName(), width, it -> text(it, attribute));
		typed(column, it -> text(it, attribute), entered -> CellText.parse(attribute.getEAttributeType(), entered),
				(account, value) -> edit(WORDS.text(attribute.getName()), account, () -> account.eSet(attribute, value)));
	}

	private static String bodies(Account account) {
		return account.getAlsoServes().isEmpty() ? "" : WORDS.text("sharedBy", CellAccounts.agencies(account)).in(Locale.getDefault());
	}

	private static String text(Account account, EAttribute attribute) {
		Object value = account.eGet(attribute);
		return value == null ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
	}

	@Override
	List<Account> rows() {
		var agency = (Agency) object();
		Stream<Account> own = agency.getPresences().stream().flatMap(it -> it.getAccounts().stream());
		// An account stands once, beneath one of the agencies that it serves; all of them show it.
		return Stream.concat(own, CellAccounts.serving(agency).stream()).toList();
	}
}
