// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CountCell;
import org.palier.corpus.PostFilter;
import org.palier.ground.text.Typography;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.study.StudyPosts.Counted;

/** How many posts there are, where, when, of whom and how far they are coded; every number leads to its posts. */
final class OverviewPage implements CorpusPage {

	private static final int NARROWEST = 420;
	private static final int AGENCIES = 12;
	private static final int MONTH_LABELS = 10;

	private final Consumer<PostFilter> drill;
	private final ScrolledComposite scroll;
	private final Composite body;
	private final Label total;
	private final Label span;
	private final NumberList attribution;
	private final NumberList coding;
	private final BarChart platforms;
	private final BarChart months;
	private final BarChart agencies;

	OverviewPage(Composite parent, Typography typography, Consumer<PostFilter> drill) {
		this.drill = drill;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addListener(SWT.Resize, event -> fit());
		body = new Composite(scroll, SWT.NONE);
		scroll.setContent(body);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(16, 12).spacing(24, 10).applyTo(body);
		total = new Label(body, SWT.NONE);
		total.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(total);
		span = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(span);
		attribution = new NumberList(body, CorpusMessages.attribution, typography, drill);
		coding = new NumberList(body, CorpusMessages.coding, typography, drill);
		months = new BarChart(body, CorpusMessages.byMonth, false, typography, it -> drill(PostFilter.ALL.withPeriod((String) it)));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(300, 190).applyTo(months.control());
		platforms = new BarChart(body, CorpusMessages.byPlatform, true, typography,
				it -> drill(PostFilter.ALL.withPlatform((String) it)));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).hint(260, 220).applyTo(platforms.control());
		agencies = new BarChart(body, CorpusMessages.byAgency, true, typography,
				it -> drill(PostFilter.ALL.withAgency((Integer) it)));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).hint(260, 300).applyTo(agencies.control());
	}

	private void drill(PostFilter filter) {
		// A month that is not known, and a bar that gathers several, are no filter.
		if (!filter.equals(PostFilter.ALL)) {
			drill.accept(filter);
		}
	}

	@Override
	public Control control() {
		return scroll;
	}

	/** Whose posts they are: what others wrote is not an agency's, even where they relay it. */
	private static int writer(CountCell cell) {
		return cell.how() == Attributed.RELAYED ? AccountAgency.RELAYED : cell.agency();
	}

	@Override
	public void show(Counted posts, CorpusNames names) {
		List<CountCell> cells = posts.counts().cells();
		long all = posts.total();
		total.setText(new CorpusLabels(names.locale()).posts(all));
		span.setText(span(cells, posts, names));
		attribution.show(all, List.of(
				new NumberList.Line(posts.attribution().direct(), CorpusMessages.direct, null),
				new NumberList.Line(posts.attribution().relayed(), CorpusMessages.relayed,
						PostFilter.ALL.withAgency(AccountAgency.RELAYED)),
				new NumberList.Line(posts.attribution().ambiguous(), CorpusMessages.ambiguousLong,
						PostFilter.ALL.withAgency(AccountAgency.AMBIGUOUS)),
				new NumberList.Line(posts.attribution().unattributed(), CorpusMessages.unattributedLong,
						PostFilter.ALL.withAgency(AccountAgency.UNATTRIBUTED))));
		Map<CodedBy, Long> coded = sums(cells, CountCell::codedBy);
		coding.show(all, List.of(line(coded, CodedBy.HUMAN), line(coded, CodedBy.OPEN), line(coded, CodedBy.MACHINE),
				line(coded, CodedBy.ABSTAINED), line(coded, CodedBy.NOBODY)));
		platforms.show(largest(sums(cells, CountCell::platform), names::platform, Integer.MAX_VALUE));
		agencies.show(largest(sums(cells, OverviewPage::writer), names::agency, AGENCIES));
		months.show(months(new TreeMap<>(sums(cells, CountCell::month)), names));
		body.layout(true, true);
		fit();
	}

	/** As wide as there is room for, and as high as that makes it. */
	private void fit() {
		int width = Math.max(NARROWEST, scroll.getClientArea().width);
		scroll.setMinSize(NARROWEST, body.computeSize(width, SWT.DEFAULT).y);
	}

	private static NumberList.Line line(Map<CodedBy, Long> coded, CodedBy who) {
		return new NumberList.Line(coded.getOrDefault(who, 0L), CorpusNames.codedBy(who), PostFilter.ALL.withCodedBy(who));
	}

	private static String span(List<CountCell> cells, Counted posts, CorpusNames names) {
		List<String> months = cells.stream().map(CountCell::month).filter(it -> !it.isEmpty()).sorted().toList();
		String accounts = names.typography().count(posts.attribution().accounts().stream().filter(it -> it.posts() > 0).count());
		String from = months.isEmpty() ? CorpusMessages.noDate : names.month(months.getFirst());
		String to = months.isEmpty() ? CorpusMessages.noDate : names.month(months.getLast());
		return NLS.bind(CorpusMessages.span, new Object[] { accounts, from, to });
	}

	private static <K> Map<K, Long> sums(List<CountCell> cells, Function<CountCell, K> by) {
		return cells.stream().collect(Collectors.groupingBy(by, Collectors.summingLong(CountCell::posts)));
	}

	private static <K> List<BarChart.Bar> largest(Map<K, Long> sums, Function<K, String> name, int most) {
		return sums.entrySet().stream()
				.sorted(Map.Entry.<K, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(it -> name.apply(it.getKey())))
				.limit(most).map(it -> new BarChart.Bar(it.getKey(), shortened(name.apply(it.getKey())), name.apply(it.getKey()),
						it.getValue()))
				.toList();
	}

	private static String shortened(String name) {
		return name.length() <= 26 ? name : name.substring(0, 25).strip() + "…";
	}

	private static List<BarChart.Bar> months(TreeMap<String, Long> counts, CorpusNames names) {
		long undated = counts.getOrDefault("", 0L);
		counts.remove("");
		var bars = new ArrayList<BarChart.Bar>();
		if (!counts.isEmpty()) {
			var month = YearMonth.parse(counts.firstKey());
			var last = YearMonth.parse(counts.lastKey());
			long all = month.until(last, ChronoUnit.MONTHS) + 1;
			long step = Math.max(1, (all + MONTH_LABELS - 1) / MONTH_LABELS);
			// Months without a post have their place too, or time would jump.
			for (int i = 0; !month.isAfter(last); month = month.plusMonths(1), i++) {
				String key = month.toString();
				bars.add(new BarChart.Bar(key, i % step == 0 ? key : "", names.month(key), counts.getOrDefault(key, 0L)));
			}
		}
		if (undated > 0) {
			bars.add(new BarChart.Bar("", CorpusMessages.noDate, CorpusMessages.noDate, undated));
		}
		return bars;
	}

	/** The chart of agencies, for tests. */
	BarChart agencies() {
		return agencies;
	}

	@Override
	public void setFocus() {
		body.setFocus();
	}
}
