// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.model.Agency;
import org.palier.model.DataNature;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.file.TheoryPackFile;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.Palette;
import org.palier.pictures.PyramidComposer;
import org.palier.pictures.PyramidDrawing;
import org.palier.pictures.PyramidLayout;
import org.palier.pictures.PyramidOptions;
import org.palier.reports.content.Headlines;
import org.palier.reports.content.ImportSummary;
import org.palier.reports.content.KeyFigure;
import org.palier.reports.content.MethodNotes;
import org.palier.reports.content.ReportContent;
import org.palier.reports.content.ReportFigure;
import org.palier.reports.content.ReportSection;
import org.palier.reports.content.WithheldInterviews;
import org.palier.statistics.intervals.WilsonInterval;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.RunManifest;

/** An invented study on the shipped theories. */
public final class Samples {

	static final Bilingual DESCRIPTION = new Bilingual("Données inventées pour montrer l’outil ; elles ne décrivent aucun gouvernement.",
			"Invented data that show the tool; they describe no government.");

	/** Per platform and usage: how many of its presences show it. */
	private static final Map<String, Map<String, Integer>> SEEN = Map.of(
			"twitter", Map.of("news_release", 96, "answer", 41, "job_offer", 5, "mobilization", 6, "alert", 14),
			"facebook", Map.of("news_release", 71, "advice", 38, "event", 27, "answer", 11, "contest", 24, "opinion_call", 29,
					"consultation", 7, "online_service", 12),
			"youtube", Map.of("image_promotion", 19, "advice", 4, "online_service", 1),
			"rss", Map.of("news_release", 12, "third_party_link", 3),
			"flickr", Map.of("image_promotion", 3, "other", 4), "blog", Map.of("online_service", 9, "event", 2));

	private Samples() {
	}

	public static Study study() throws IOException {
		return study(100);
	}

	/** @param agencies 0 for a study without anything coded */
	public static Study study(int agencies) throws IOException {
		PalierFactory factory = PalierFactory.eINSTANCE;
		Study study = factory.createStudy();
		study.setId("invented");
		study.setName(new Bilingual("Étude inventée sur l’engagement", "Invented study of engagement").toModel());
		study.setDescription(DESCRIPTION.toModel());
		study.setDataNature(DataNature.INVENTED);
		TheoryPackFile.copyInto(new TheoryPackFile(Path.of(System.getProperty("palier.root"),
				"bundles/org.palier.theories/packs/public_engagement-1.0.xml")).load(), study);
		Jurisdiction jurisdiction = factory.createJurisdiction();
		jurisdiction.setId("qc");
		jurisdiction.setName(new Bilingual("Québec", "Quebec").toModel());
		study.getJurisdictions().add(jurisdiction);
		for (int row = 0; row < agencies; row++) {
			Agency agency = factory.createAgency();
			agency.setId("a" + row);
			agency.setName(Bilingual.same("Organisme " + row).toModel());
			jurisdiction.getAgencies().add(agency);
			int number = row;
			study.getPlatforms().forEach(platform -> {
				Map<String, Integer> seen = SEEN.get(platform.getId());
				if (seen != null) {
					Presence presence = factory.createPresence();
					presence.setPlatform(platform);
					presence.observe(Observation.listed(null, PresenceStatus.PRESENT));
					agency.getPresences().add(presence);
					if (number < 97) {
						PresenceCoding coding = factory.createPresenceCoding();
						study.getUsages().stream().filter(it -> number < seen.getOrDefault(it.getId(), 0))
								.forEach(coding.getUsages()::add);
						presence.getCodings().add(coding);
					}
				}
			});
		}
		return study;
	}

	public static StudyView view() throws IOException {
		return StudyView.of(study());
	}

	public static PyramidLayout layout(StudyView view, Locale locale, Palette palette, PyramidOptions options) {
		return new PyramidComposer(FontMetrics.openSans(), new Typography(locale), palette).compose(view,
				PyramidProfile.of(view, view.theories().get(0)), options);
	}

	/** A penetration table with an undefined row and hostile names, as indicators make them. */
	public static Table penetration() {
		var columns = List.of(new Column("platform", new Bilingual("Plateforme", "Platform"), Column.Type.ITEM),
				new Column("present", new Bilingual("Organismes présents", "Agencies present"), Column.Type.COUNT),
				new Column("checked", new Bilingual("Organismes vérifiés", "Agencies checked"), Column.Type.COUNT),
				new Column("share", new Bilingual("Pénétration", "Penetration"), Column.Type.SHARE),
				new Column("low", new Bilingual("Borne inférieure", "Lower bound"), Column.Type.SHARE),
				new Column("high", new Bilingual("Borne supérieure", "Upper bound"), Column.Type.SHARE));
		var nothing = new Value.Undefined(new Bilingual("Aucun organisme vérifié sur cette plateforme.",
				"No agency was checked on this platform."));
		return new Table("penetration", new Bilingual("Pénétration des plateformes", "Penetration of platforms"),
				new Bilingual("Part des organismes vérifiés qui sont présents sur la plateforme.",
						"Share of the agencies checked that are present on the platform."),
				Unit.AGENCY, "Yates et Arbour (2013), § 18", columns,
				List.of(row("facebook", "Facebook", 1371, 2004), row("twitter", "X (Twitter)", 803, 2004),
						row("youtube", "YouTube", 396, 2004), row("formula", "=HYPERLINK(\"x\")<b>&", 1, 2004),
						List.of(new Value.Item("rss", new Bilingual("Fil RSS", "RSS feed")), new Value.Count(0),
								new Value.Count(0), nothing, nothing, nothing),
						row("all", "Toutes", 1502, 2004)),
				List.of(new Bilingual("1 000 cases non vérifiées sont laissées de côté.",
						"1,000 cells that were not checked are left out.")));
	}

	/** Copies a table under another id, because no report has two tables of one id. */
	private static Table again(Table table) {
		return new Table(table.id() + "_again", table.title(), table.definition(), table.unit(), table.source(), table.columns(),
				table.rows(), table.notes());
	}

	private static List<Value> row(String id, String name, long present, long checked) {
		WilsonInterval interval = WilsonInterval.of(present, checked);
		return List.of(new Value.Item(id, Bilingual.same(name)), new Value.Count(present), new Value.Count(checked),
				new Value.Share((double) present / checked), new Value.Share(interval.low()),
				new Value.Share(interval.high()));
	}

	/** A table of probabilities that three decimals would show as nothing. */
	public static Table probabilities() {
		return new Table("difference", new Bilingual("Écart", "Difference"), new Bilingual("Écart des parts.", "Difference of shares."),
				Unit.AGENCY,
				"",
				List.of(new Column("groups", new Bilingual("Groupes", "Groups"), Column.Type.ITEM),
						new Column("p", Bilingual.same("p"), Column.Type.DECIMAL)),
				List.of(List.of(new Value.Item("qc-us", Bilingual.same("Québec – US")), new Value.Decimal(2e-9, 3))), List.of());
	}

	/** A report of these tables alone. */
	public static ReportContent content(Locale locale, List<Table> tables) throws IOException {
		var manifest = new RunManifest("2025-09-26T140500Z-1", "report", Instant.parse("2025-09-26T14:05:00Z"), "0.1.0", new TreeMap<>(),
				List.of(), List.of(), new TreeMap<>(), List.of(), List.of());
		return content(locale, view(), List.of(new ReportSection("census", new Bilingual("Recensement", "Census"), List.of(), List.of(), tables)),
				List.of(), manifest);
	}

	public static ReportContent content(Locale locale) throws IOException {
		StudyView view = view();
		var imports = List.of(
				new ImportSummary(new Bilingual("Comptes du gouvernement du Canada", "Government of Canada accounts"),
						"gc_socials_2025-09-26.csv", 1234, 1231, 3, "gc_socials_2025-09-26.rejected.csv",
						List.of(new Bilingual("Ligne 12 : « Ministère inconnu <inventé> » n’est dans aucune liste.",
								"Line 12: “Unknown department <invented>” is in no list."))),
				new ImportSummary(new Bilingual("Relevé large", "Wide census"), "census.csv", 100, 100, 0, "", List.of()));
		var manifest = new RunManifest("2025-09-26T140500Z-1", "report", Instant.parse("2025-09-26T14:05:00Z"), "0.1.0",
				new TreeMap<>(Map.of("lang", locale.getLanguage(), "unlisted", "absent")),
				List.of(new PluginVersion("penetration", "indicator", "0.1.0", "org.palier.ground")),
				List.of(new FileDigest("gc_socials_2025-09-26.csv", 98765,
						"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")),
				new TreeMap<>(), List.of(), List.of());
		var sections = List.of(
				new ReportSection("figures", new Bilingual("Figures", "Figures"), List.of(),
						List.of(new ReportFigure("chang_kannan",
								PyramidDrawing.of(layout(view, locale, Palette.LIGHT, PyramidOptions.REPORT)), Bilingual.EMPTY)),
						List.of()),
				new ReportSection("census", new Bilingual("Recensement", "Census"), List.of(), List.of(),
						List.of(penetration(), again(penetration()))));
		return content(locale, view, sections, imports, manifest);
	}

	public static ReportContent content(Locale locale, StudyView view, List<ReportSection> sections, List<ImportSummary> imports,
			RunManifest manifest) throws IOException {
		return new ReportContent(locale, view.name(), DESCRIPTION, view.nature(),
				view.jurisdictions().stream().map(it -> it.name()).toList(), Headlines.of(view),
				List.of(new KeyFigure("agencies", Bilingual.same(Integer.toString(view.agencies().size())),
						new Bilingual("organisme", "agencies"), Bilingual.EMPTY)),
				sections, imports, true, new MethodNotes(study(0), view).all(false, WithheldInterviews.NONE),
				List.of(Bilingual.same("Chang & Kannan (2008)")), false, manifest);
	}

	public static List<Locale> languages() {
		return List.of(Locale.CANADA_FRENCH, Locale.CANADA);
	}
}
