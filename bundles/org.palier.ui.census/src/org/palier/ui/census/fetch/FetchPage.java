// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.fetch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.palier.detection.fetch.FetchKind;
import org.palier.detection.fetch.FetchPlan;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.web.WebPolicy;

/** Asks where and since when; names the accounts that will be asked for. */
final class FetchPage extends WizardPage {

	private static final List<FetchKind> KINDS = List.of(FetchKind.values());
	private static final int A_MONTH = 30;

	private final Study study;
	private final WebPolicy policy;
	private Combo kind;
	private Text since;
	private Label count;
	private org.eclipse.swt.widgets.List accounts;
	private FetchPlan plan;

	/** @param policy of the machine */
	FetchPage(Study study, WebPolicy policy) {
		super("fetch", FetchMessages.title, null);
		this.study = study;
		this.policy = policy;
		setDescription(FetchMessages.explained);
	}

	@Override
	public void createControl(Composite parent) {
		var body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(body);
		new Label(body, SWT.NONE).setText(FetchMessages.platform);
		kind = new Combo(body, SWT.READ_ONLY);
		kind.setItems(KINDS.stream().map(FetchPage::name).toArray(String[]::new));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
		new Label(body, SWT.NONE).setText(FetchMessages.since);
		since = new Text(body, SWT.BORDER);
		since.setText(LocalDate.now().minusDays(A_MONTH).toString());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(130, SWT.DEFAULT).applyTo(since);
		count = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(520, SWT.DEFAULT).applyTo(count);
		accounts = new org.eclipse.swt.widgets.List(body, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(520, 200).applyTo(accounts);
		// The first that has accounts.
		kind.select(Math.max(0,
				KINDS.indexOf(KINDS.stream().filter(it -> !FetchPlan.of(study, it, LocalDate.now()).accounts().isEmpty()).findFirst()
				.orElse(KINDS.getFirst()))));
		kind.addListener(SWT.Selection, event -> check());
		since.addModifyListener(event -> check());
		setControl(body);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.fetch");
		check();
	}

	private static String name(FetchKind kind) {
		return switch (kind) {
		case BLUESKY -> FetchMessages.bluesky;
		case MASTODON -> FetchMessages.mastodon;
		case FEED -> FetchMessages.feed;
		};
	}

	private void check() {
		plan = null;
		String wrong = null;
		FetchKind chosen = KINDS.get(Math.max(0, kind.getSelectionIndex()));
		try {
			FetchPlan asked = FetchPlan.of(study, chosen, LocalDate.parse(since.getText().strip()));
			accounts.setItems(asked.accounts().stream().map(it -> it.address().isEmpty() ? it.shown() : it.shown() + "   " + it.address())
					.toArray(String[]::new));
			count.setText(NLS.bind(FetchMessages.accounts, asked.accounts().size()));
			if (asked.accounts().isEmpty()) {
				wrong = asked.noAccounts().in(Locale.getDefault());
			} else {
				plan = asked;
			}
		} catch (DateTimeException none) {
			wrong = NLS.bind(FetchMessages.noDay, since.getText());
		}
		Optional<Bilingual> forbidden = policy.forbidden();
		if (forbidden.isPresent()) {
			plan = null;
			wrong = forbidden.get().in(Locale.getDefault());
		}
		setErrorMessage(wrong);
		setPageComplete(plan != null);
	}

	/** The choices; null while the page is not complete. */
	FetchPlan plan() {
		return plan;
	}
}
