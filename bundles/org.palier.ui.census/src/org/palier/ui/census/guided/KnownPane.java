// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.guided;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.palier.detection.guided.CheckCell;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.model.Account;
import org.palier.model.History;
import org.palier.model.Observation;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.numbers.indicators.StepYield;
import org.palier.numbers.view.StudyView;
import org.palier.ui.labels.StatusLabels;

/** The facts that are known already: other accounts of the agency, earlier observations of the cell, and the yield of each step so far. */
final class KnownPane {

	private final StyledText text;
	private final Locale locale = Locale.getDefault();
	private final Typography typography = new Typography(locale);
	private String yields = "";

	KnownPane(Composite parent) {
		text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(100, 120).applyTo(text);
		text.setCaret(null);
	}

	/** @param cell null when there is none */
	void show(CheckCell cell) {
		text.setText("");
		if (cell != null) {
			if (cell.agency().getWebSite() != null) {
				head(GuidedMessages.site);
				line(cell.agency().getWebSite());
			}
			head(GuidedMessages.known);
			int before = text.getCharCount();
			cell.agency().getPresences().stream()
					.filter(it -> it.getPlatform() != cell.platform() && it.getStatus() == PresenceStatus.PRESENT).forEach(this::known);
			if (text.getCharCount() == before) {
				line(GuidedMessages.nothingKnown);
			}
			head(NLS.bind(GuidedMessages.soFar, CellTable.platform(cell)));
			before = text.getCharCount();
			cell.agency().getPresences().stream().filter(it -> it.getPlatform() == cell.platform())
					.flatMap(it -> History.of(it.getHistory()).observations().stream())
					.forEach(it -> line(seen(it)));
			if (text.getCharCount() == before) {
				line(GuidedMessages.neverLooked);
			}
		}
		if (!yields.isEmpty()) {
			head(GuidedMessages.yields);
			text.append(yields);
		}
	}

	private void known(Presence presence) {
		String accounts = String.join(", ", presence.getAccounts().stream().map(KnownPane::account).toList());
		String platform = Bilingual.of(presence.getPlatform().getName()).in(locale);
		line(accounts.isEmpty() ? platform : platform + " · " + accounts);
	}

	private static String account(Account account) {
		return account.getHandle() != null ? account.getHandle() : Objects.requireNonNullElse(account.getUrl(), "");
	}

	/** A look that found nothing is told as one, never as absence. */
	private String seen(Observation said) {
		String day = said.on() == null ? GuidedMessages.noDay
				: DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(said.on());
		String status = said.speaks() ? StatusLabels.of(said.status())
				: said.by() == null ? GuidedMessages.notFound : GuidedMessages.wasCannotTell;
		String step = switch (said.step()) {
		case OWN_SITE -> GuidedMessages.byOwnSite;
		case PLATFORM_SEARCH -> GuidedMessages.byPlatform;
		case SITE_SEARCH -> GuidedMessages.bySite;
		case LIST -> GuidedMessages.byList;
		case PERSON, UNKNOWN -> "";
		};
		String who = said.by() == null ? "" : said.by();
		return String.join(" · ", java.util.stream.Stream.of(day, status, step, who).filter(it -> !it.isEmpty()).toList());
	}

	/** The number of presences that each step has added; shown with the next cell. */
	void count(StudyView view) {
		Table table = new StepYield().compute(view);
		var lines = new StringBuilder();
		if (!table.rows().isEmpty()) {
			// the last rows are of all jurisdictions and all platforms, or of the only ones
			List<Value> last = table.rows().getLast().subList(0, 2);
			for (var row : table.rows()) {
				if (row.subList(0, 2).equals(last)) {
					long added = ((Value.Count) row.get(table.column("added"))).number();
					String share = row.get(table.column("share_of_presences")) instanceof Value.Share part ? typography.share(part.fraction()) : "–";
					lines.append(NLS.bind(GuidedMessages.yield,
							new Object[] { ((Value.Item) row.get(2)).label().in(locale), typography.count(added), share })).append('\n');
				}
			}
		}
		yields = lines.toString();
	}

	private void head(String title) {
		String before = text.getCharCount() == 0 ? "" : "\n";
		text.append(before);
		int start = text.getCharCount();
		text.append(title + "\n");
		text.setStyleRange(new StyleRange(start, title.length(), null, null, SWT.BOLD));
	}

	private void line(String line) {
		text.append(line + "\n");
	}

	/** All of it, for tests. */
	String text() {
		return text.getText();
	}
}
