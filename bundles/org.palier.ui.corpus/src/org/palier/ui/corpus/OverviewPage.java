// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameOrder;
import org.palier.ground.text.Typography;
import org.palier.pictures.MonthBars;
import org.palier.pictures.RankedBars;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.pictures.ChartPane;
import org.palier.ui.study.StudyPosts.Counted;

/** How many posts there are, where, when, of whom and how far they are coded; every number leads to its posts. */
final class OverviewPage implements CorpusPage {

	private static final int NARROWEST = 420;
	private static final int AGENCIES = 12;

	private final Consumer<PostFilter> drill;
	private final ScrolledComposite scroll;
	private final Composite body;
	private final Label total;
	private final Label span;
	private final NumberList attribution;
	private final NumberList coding;
	private final ChartPane platforms;
	private final ChartPane months;
	private final ChartPane agencies;
	private List<String> platformKeys = List.of();
	private List<Integer> agencyKeys = List.of();
	private List<Bilingual> part = List.of();

	OverviewPage(Composite parent, Typography typography, Consumer<PostFilter> drill) {
		this.drill = drill;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
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
		months = new ChartPane(body, it -> drill(PostFilter.ALL.withPeriod(month(it))));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(months.control());
		platforms = new ChartPane(body, it -> drill(PostFilter.ALL.withPlatform(platformKeys.get(it))));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).applyTo(platforms.control());
		agencies = new ChartPane(body, it -> drill(PostFilter.ALL.withAgency(agencyKeys.get(it))));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).applyTo(agencies.control());
		// A chart is as high as its width lets it be; while it is being laid out the page cannot be measured.
		List.of(months, platforms, agencies).forEach(it -> it.control().addListener(SWT.Resize, event -> body.getDisplay().asyncExec(this::fit)));
	}

	/** A month of the chart as filters name it; what has no date stands at its end. */
	private String month(int place) {
		List<YearMonth> all = ((MonthBars) months.chart()).all();
		return place < all.size() ? all.get(place).toString() : PostFilter.UNDATED;
	}

	private void drill(PostFilter filter) {
		if (!filter.equals(PostFilter.ALL)) {
			drill.accept(filter);
		}
	}

	@Override
	public Control control() {
		return scroll;
	}

	/** The authors of the posts. A post by others is not an agency's, even where it relays one. */
	private static int writer(CountCell cell) {
		return cell.how() == Attributed.RELAYED ? AccountAgency.RELAYED : cell.agency();
	}

	/** Says in the pictures of which part of the study they are. @param notes none for all of it */
	void of(List<Bilingual> notes) {
		part = notes;
	}

	@Override
	public void show(Counted posts, CorpusNames names) {
		List<CountCell> cells = posts.counts().cells();
		long all = posts.total();
		total.setText(new CorpusLabels(names.locale()).posts(all));
		Map<String, Long> ofMonths = sums(cells, CountCell::month);
		span.setText(span(ofMonths.keySet(), posts, names));
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
		String subject = Stream.concat(Stream.of(new CorpusLabels(names.locale()).posts(all)), part.stream().map(it -> it.in(names.locale())))
				.collect(Collectors.joining(". "));
		Map<String, Long> ofPlatforms = sums(cells, CountCell::platform);
		platformKeys = largest(ofPlatforms, names::platform, Integer.MAX_VALUE);
		platforms.show(new RankedBars(CorpusMessages.byPlatform, subject, bars(platformKeys, ofPlatforms, names::platform)));
		Map<Integer, Long> ofAgencies = sums(cells, OverviewPage::writer);
		agencyKeys = largest(ofAgencies, names::agency, AGENCIES);
		String most = ofAgencies.size() > AGENCIES
				? NLS.bind(CorpusMessages.postsCountedSome, new Object[] { subject, AGENCIES, ofAgencies.size() }) : subject;
		agencies.show(new RankedBars(CorpusMessages.byAgency, most, bars(agencyKeys, ofAgencies, names::agency)));
		months.show(months(ofMonths, subject));
		body.layout(true, true);
		fit();
	}

	/** The page is as wide as its room, and as high as that width makes it. */
	private void fit() {
		if (body.isDisposed()) {
			return;
		}
		int width = Math.max(NARROWEST, scroll.getClientArea().width);
		scroll.setMinSize(NARROWEST, body.computeSize(width, SWT.DEFAULT).y);
	}

	private static NumberList.Line line(Map<CodedBy, Long> coded, CodedBy who) {
		return new NumberList.Line(coded.getOrDefault(who, 0L), CorpusNames.codedBy(who), PostFilter.ALL.withCodedBy(who));
	}

	private static String span(Set<String> dates, Counted posts, CorpusNames names) {
		List<String> months = dates.stream().filter(it -> !it.isEmpty()).sorted().toList();
		String accounts = names.typography().count(posts.attribution().accounts().stream().filter(it -> it.posts() > 0).count());
		String from = months.isEmpty() ? CorpusMessages.noDate : names.month(months.getFirst());
		String to = months.isEmpty() ? CorpusMessages.noDate : names.month(months.getLast());
		return NLS.bind(CorpusMessages.span, new Object[] { accounts, from, to });
	}

	private static <K> Map<K, Long> sums(List<CountCell> cells, Function<CountCell, K> by) {
		return cells.stream().collect(Collectors.groupingBy(by, Collectors.summingLong(CountCell::posts)));
	}

	/** The largest count. */
	private static <K> List<K> largest(Map<K, Long> sums, Function<K, String> name, int most) {
		return sums.entrySet().stream()
				.sorted(Map.Entry.<K, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(it -> name.apply(it.getKey()),
						NameOrder.of(Locale.getDefault())))
				.limit(most).map(Map.Entry::getKey).toList();
	}

	private static <K> List<RankedBars.Bar> bars(List<K> keys, Map<K, Long> sums, Function<K, String> name) {
		return keys.stream().map(it -> new RankedBars.Bar(name.apply(it), sums.get(it))).toList();
	}

	private static MonthBars months(Map<String, Long> counts, String subject) {
		var months = new TreeMap<YearMonth, Long>();
		counts.forEach((key, count) -> {
			if (!key.isEmpty()) {
				months.put(YearMonth.parse(key), count);
			}
		});
		return new MonthBars(CorpusMessages.byMonth, subject, months, counts.getOrDefault("", 0L));
	}

	/** The chart of agencies, for tests. */
	ChartPane agencies() {
		return agencies;
	}

	@Override
	public void setFocus() {
		body.setFocus();
	}
}
