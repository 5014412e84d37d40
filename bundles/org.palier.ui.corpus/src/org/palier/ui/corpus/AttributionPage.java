// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.palier.corpus.PostFilter;
import org.palier.ground.text.FoldedText;
import org.palier.model.Agency;
import org.palier.model.Platform;
import org.palier.study.attribution.AttributedAccount;
import org.palier.study.attribution.AttributionBasis;
import org.palier.study.attribution.Namesakes;
import org.palier.study.edit.AccountMappingEdit;
import org.palier.study.edit.PlatformAccount;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;

/** The agency of each account, with the basis. Accounts that no agency claims come first and can be given to an agency. */
final class AttributionPage implements CorpusPage {

	private static final int DELAY = 250;

	private final StudySession session;
	private final Consumer<PostFilter> drill;
	private final Composite body;
	private final Label summary;
	private final Combo kind;
	private final Text text;
	private final AccountList list;
	private final Button give;
	private final Button setAside;
	private final Button forget;
	private final Button posts;
	private final Label hint;
	private final Link namesakes;
	private List<AttributedAccount> all = List.of();
	/** Accounts that nobody claims and whose author is called as an agency of the study; whether they are its own a person decides. */
	private Map<PlatformAccount, Agency> alike = Map.of();
	private CorpusNames names;

	AttributionPage(Composite parent, StudySession session, Consumer<PostFilter> drill) {
		this.session = session;
		this.drill = drill;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 8).spacing(8, 6).applyTo(body);
		summary = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(summary);
		namesakes = new Link(body, SWT.WRAP);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(300, SWT.DEFAULT).exclude(true).applyTo(namesakes);
		namesakes.setVisible(false);
		namesakes.addListener(SWT.Selection, event -> giveToNamesakes());
		new Label(body, SWT.NONE).setText(CorpusMessages.show);
		kind = new Combo(body, SWT.READ_ONLY);
		kind.setItems(CorpusMessages.accountsOpen, CorpusMessages.accountsAll, CorpusMessages.accountsByHand);
		kind.select(0);
		kind.addListener(SWT.Selection, event -> narrow());
		text = new Text(body, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		text.setMessage(CorpusMessages.searchAccount);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		Runnable narrow = this::narrow;
		text.addModifyListener(event -> text.getDisplay().timerExec(DELAY, narrow));
		list = new AccountList(body, this::selected, this::askForAgency);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(list.control());
		var buttons = new Composite(body, SWT.NONE);
		buttons.setLayout(RowLayoutFactory.fillDefaults().wrap(true).spacing(8).create());
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(buttons);
		give = button(buttons, CorpusMessages.giveToAgency, this::askForAgency);
		setAside = button(buttons, CorpusMessages.setAside, this::setAside);
		forget = button(buttons, CorpusMessages.forgetMapping, this::forget);
		posts = button(buttons, CorpusMessages.showPosts, this::showPosts);
		// On a line of its own: beside the buttons a narrow window leaves it one letter a line, and the list nothing.
		hint = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(hint);
		selected();
	}

	private static Button button(Composite parent, String name, Runnable action) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(name);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	@Override
	public Control control() {
		return body;
	}

	@Override
	public void show(Counted counted, CorpusNames named) {
		names = named;
		all = counted.attribution().accounts();
		var labels = new CorpusLabels(named.locale());
		var attribution = counted.attribution();
		summary.setText(NLS.bind(CorpusMessages.attributionSummary, new Object[] { labels.posts(attribution.direct()),
				named.typography().count(attribution.relayed()), named.typography().count(attribution.ambiguous()),
				named.typography().count(attribution.unattributed()) }));
		alike = alike();
		namesakes.setText(
				NLS.bind(alike.size() == 1 ? CorpusMessages.namesake : CorpusMessages.namesakes, named.typography().count(alike.size())));
		namesakes.setVisible(!alike.isEmpty());
		((GridData) namesakes.getLayoutData()).exclude = alike.isEmpty();
		body.layout(true, true);
		narrow();
	}

	private void narrow() {
		if (body.isDisposed() || names == null) {
			return;
		}
		var wanted = new FoldedText(text.getText());
		list.show(all.stream().filter(this::isOfKind)
				.filter(it -> wanted.isIn(it.label() + " " + it.author() + " " + AccountList.agencies(it, names)))
				.toList(), names);
		selected();
	}

	private boolean isOfKind(AttributedAccount account) {
		return switch (kind.getSelectionIndex()) {
		case 0 -> account.basis() == AttributionBasis.UNKNOWN || account.basis() == AttributionBasis.AMBIGUOUS;
		case 1 -> true;
		case 2 -> account.basis() == AttributionBasis.BY_HAND || account.basis() == AttributionBasis.SET_ASIDE;
		default -> throw new IllegalStateException("choice " + kind.getSelectionIndex());
		};
	}

	private void selected() {
		List<AttributedAccount> chosen = list.chosen();
		boolean mappable = !chosen.isEmpty() && chosen.stream().allMatch(it -> !it.account().isEmpty() && platform(it).isPresent());
		give.setEnabled(mappable);
		setAside.setEnabled(mappable);
		forget.setEnabled(mappable && chosen.stream().anyMatch(it -> it.basis() == AttributionBasis.BY_HAND
				|| it.basis() == AttributionBasis.SET_ASIDE));
		posts.setEnabled(chosen.size() == 1 && !chosen.getFirst().account().isEmpty() && chosen.getFirst().posts() > 0);
		hint.setText(chosen.isEmpty() ? CorpusMessages.attributionHint
				: mappable ? "" : chosen.stream().anyMatch(it -> it.account().isEmpty()) ? CorpusMessages.noAccountHint
						: NLS.bind(CorpusMessages.noPlatformHint, chosen.getFirst().platform()));
	}

	private Optional<Platform> platform(AttributedAccount account) {
		return session.study().getPlatforms().stream().filter(it -> it.getId().equals(account.platform())).findFirst();
	}

	private void askForAgency() {
		if (!give.isEnabled()) {
			return;
		}
		String which = list.chosen().stream().map(it -> it.label() + " (" + names.platform(it.platform()) + ")").limit(4)
				.collect(Collectors.joining(", "));
		var picker = new AgencyPicker(body.getShell(), session.study(), new ModelLabels(names.locale()),
				NLS.bind(CorpusMessages.giveToAgencyMessage, which));
		if (picker.open() == AgencyPicker.OK) {
			picker.agency().ifPresent(this::giveTo);
		}
	}

	/** Gives the accounts chosen to an agency, in one step. */
	void giveTo(Agency agency) {
		session.execute(edit().give(accounts(), agency));
	}

	private Map<PlatformAccount, Agency> alike() {
		List<AttributedAccount> unclaimed = all.stream().filter(it -> it.basis() == AttributionBasis.UNKNOWN && !it.account().isEmpty()).toList();
		if (unclaimed.isEmpty()) {
			// The names of a large census are not gone through for nothing.
			return Map.of();
		}
		var names = new Namesakes(session.study());
		Map<PlatformAccount, Agency> found = new LinkedHashMap<>();
		unclaimed.forEach(it -> platform(it)
				.ifPresent(platform -> names.of(it.author()).ifPresent(agency -> found.put(new PlatformAccount(platform, it.account()), agency))));
		return found;
	}

	private void giveToNamesakes() {
		if (!alike.isEmpty()) {
			session.execute(edit().give(alike));
		}
	}

	private void setAside() {
		session.execute(edit().setAside(accounts()));
	}

	private void forget() {
		session.execute(edit().forget(accounts()));
	}

	private List<PlatformAccount> accounts() {
		return list.chosen().stream().map(it -> new PlatformAccount(platform(it).orElseThrow(), it.account())).toList();
	}

	private AccountMappingEdit edit() {
		return new AccountMappingEdit(session.study());
	}

	private void showPosts() {
		AttributedAccount account = list.chosen().getFirst();
		drill.accept(PostFilter.ALL.withPlatform(account.platform()).withAccount(account.account()));
	}

	/** Chooses accounts of a platform where they are shown. */
	void select(String platform, List<String> accounts) {
		list.choose(platform, accounts);
		selected();
	}

	/** Shows those without agency (0), all (1) or those mapped by hand (2). */
	void showKind(int which) {
		kind.select(which);
		narrow();
	}

	LongList list() {
		return list.control();
	}

	@Override
	public void setFocus() {
		list.control().setFocus();
	}
}
