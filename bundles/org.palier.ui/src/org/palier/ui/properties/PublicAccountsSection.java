// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.palier.model.ListedPublic;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage;
import org.palier.model.Platform;
import org.palier.model.PublicAccount;
import org.palier.ui.UiMessages;
import org.palier.ui.labels.ModelLabels;

/** The accounts of one who is on the list of publics. */
public final class PublicAccountsSection extends TableSection<PublicAccount> {

	private static final PalierPackage MODEL = PalierPackage.eINSTANCE;

	private final ModelLabels labels = ModelLabels.ofWorkbench();
	private ComboBoxCellEditor platforms;
	private Button remove;

	@Override
	void createColumns() {
		Composite buttons = getWidgetFactory().createFlatFormComposite(viewer().getControl().getParent());
		RowLayoutFactory.fillDefaults().spacing(6).applyTo(buttons);
		GridDataFactory.swtDefaults().applyTo(buttons);
		Button add = getWidgetFactory().createButton(buttons, UiMessages.publicsAddAccount, SWT.PUSH);
		add.addListener(SWT.Selection, event -> add());
		remove = getWidgetFactory().createButton(buttons, UiMessages.publicsRemoveAccount, SWT.PUSH);
		remove.addListener(SWT.Selection, event -> remove());
		viewer().addSelectionChangedListener(event -> enable());
		TableViewerColumn platform = column("platform", 130, it -> it.getPlatform() == null ? "–" : labels.text(it.getPlatform()));
		platforms = new ComboBoxCellEditor(viewer().getTable(), new String[0], SWT.READ_ONLY);
		chosen(platform, platforms, it -> all().indexOf(it.getPlatform()), (account, chosen) -> {
			if ((Integer) chosen >= 0) {
				edit(WORDS.text("platform"), () -> account.setPlatform(all().get((Integer) chosen)));
			}
		});
		attribute(MODEL.getPublicAccount_Handle(), 170);
		attribute(MODEL.getPublicAccount_Url(), 300);
	}

	private List<Platform> all() {
		return session().study().getPlatforms();
	}

	private void attribute(EAttribute attribute, int width) {
		TableViewerColumn column = column(attribute.getName(), width, it -> text(it, attribute));
		typed(column, it -> text(it, attribute), entered -> CellText.parse(attribute.getEAttributeType(), entered),
				(account, value) -> edit(WORDS.text(attribute.getName()), () -> account.eSet(attribute, value)));
	}

	private static String text(PublicAccount account, EAttribute attribute) {
		return Objects.toString(account.eGet(attribute), "");
	}

	private void add() {
		if (!isLive()) {
			return;
		}
		if (all().isEmpty()) {
			tell(UiMessages.publicsNoPlatform);
			return;
		}
		PublicAccount made = PalierFactory.eINSTANCE.createPublicAccount();
		made.setPlatform(all().getFirst());
		edit(WORDS.text("accounts"), () -> ((ListedPublic) object()).getAccounts().add(made));
		viewer().editElement(made, 1);
	}

	private void remove() {
		if (isLive() && viewer().getStructuredSelection().getFirstElement() instanceof PublicAccount account) {
			edit(WORDS.text("accounts"), () -> ((ListedPublic) object()).getAccounts().remove(account));
		}
	}

	private void enable() {
		remove.setEnabled(!viewer().getStructuredSelection().isEmpty());
	}

	@Override
	public void refresh() {
		super.refresh();
		if (isLive()) {
			platforms.setItems(all().stream().map(labels::text).toArray(String[]::new));
			enable();
		}
	}

	@Override
	List<PublicAccount> rows() {
		return List.copyOf(((ListedPublic) object()).getAccounts());
	}
}
