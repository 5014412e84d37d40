// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.files.ImportRequest;
import org.palier.files.UnreadableFileException;
import org.palier.ground.text.Remedy;
import org.palier.importers.Bench;
import org.palier.intake.imports.ImportResult;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.StudyBodies;

class TableImporterTest {

	/** As a ministry's spreadsheet is saved: French headers, decimal commas, words and ticks. */
	private static final String OWN = "Organisme;Sigle;Ministère responsable;Effectif;Site Web;Facebook;X;Page YouTube;Vérifié le\n"
			+ "Régie des parcs;RP;;1 234,0;parcs.example;oui;@regieparcs;;26/09/2025\n"
			+ "Bureau des cartes;BC;Régie des parcs;12,5;https://cartes.example;https://www.facebook.com/cartes;non;https://www.youtube.com/@cartes;01/02/2025\n"
			+ "Office du vent;;Inconnu;87;nulle part;X;?;;\n";

	@TempDir
	Path folder;

	private final TableImporter importer = new TableImporter();
	private Bench bench;

	@BeforeEach
	void newBench() throws IOException {
		bench = new Bench();
	}

	private ImportResult bring(String text, String... options) throws IOException {
		Map<String, String> chosen = new HashMap<>();
		for (int i = 0; i < options.length; i += 2) {
			chosen.put(options[i], options[i + 1]);
		}
		return bench.bring(importer, Bench.file(folder, "own.csv", text), chosen);
	}

	private List<Agency> agencies() {
		return Agencies.of(bench.study).toList();
	}

	private static List<String> told(ImportResult result) {
		return result.remarks().stream().map(it -> it.en()).toList();
	}

	private String refusal(String text, String... options) {
		try {
			bring(text, options);
			return "read";
		} catch (UnreadableFileException said) {
			return said.reason().en();
		} catch (IOException other) {
			throw new AssertionError(other);
		}
	}

	@Test
	void aSpreadsheetOfOnesOwnIsMappedByItsWordsAndCells() throws IOException {
		assertThat(importer.recognises(ImportRequest.of(Bench.file(folder, "own.csv", OWN)))).isTrue();
		ImportResult result = bring(OWN, "map", "jurisdiction='Québec'");

		assertThat(result.rejected()).isEmpty();
		assertThat(told(result)).anyMatch(it -> it.equals(
				"Columns read: Organisme, Sigle, Ministère responsable, Effectif, Site Web, Facebook, X, Page YouTube, Vérifié le."));
		assertThat(result.remarks()).extracting(it -> it.remedy()).filteredOn(Objects::nonNull).extracting(it -> it.en())
				.contains(
						"--map \"jurisdiction='Québec', name.fr=Organisme, acronym=Sigle, parent=Ministère responsable, size=Effectif, site=Site Web, "
						+ "on.facebook=Facebook, on.twitter=X, on.youtube=Page YouTube, date=Vérifié le\"");
		assertThat(agencies()).extracting(Agency::getId, it -> it.getName().getFr(), Agency::getSize, Agency::getWebSite).containsExactly(
				tuple("qc.bureau-des-cartes.regie-des-parcs", "Bureau des cartes", 13, "https://cartes.example"),
				tuple("qc.office-du-vent.inconnu", "Office du vent", 87, null),
				tuple("qc.regie-des-parcs", "Régie des parcs", 1234, "https://parcs.example"));
		assertThat(agencies().get(0).getParent()).isEqualTo(agencies().get(2));
		assertThat(agencies().get(1).getParent()).isNull();
		assertThat(bench.cells())
				.extracting(it -> ((Agency) it.eContainer()).getId(), it -> it.getPlatform().getId(), it -> it.getStatus(),
						it -> it.getAccounts().size(), it -> it.getCheckedOn())
				.containsExactly(
						tuple("qc.bureau-des-cartes.regie-des-parcs", "facebook", PresenceStatus.PRESENT, 1, LocalDate.of(2025, 2, 1)),
						tuple("qc.bureau-des-cartes.regie-des-parcs", "twitter", PresenceStatus.ABSENT, 0, LocalDate.of(2025, 2, 1)),
						tuple("qc.bureau-des-cartes.regie-des-parcs", "youtube", PresenceStatus.PRESENT, 1, LocalDate.of(2025, 2, 1)),
						tuple("qc.office-du-vent.inconnu", "facebook", PresenceStatus.PRESENT, 0, null),
						tuple("qc.regie-des-parcs", "facebook", PresenceStatus.PRESENT, 0, LocalDate.of(2025, 9, 26)),
						tuple("qc.regie-des-parcs", "twitter", PresenceStatus.PRESENT, 1, LocalDate.of(2025, 9, 26)));
	}

	/** A column that nobody takes is told, so that it is not lost unseen; one that stands in two fields is read. */
	@Test
	void columnsThatAreNotReadAreTold() throws IOException {
		ImportResult result = bring("Organisme,Couleur préférée,X\nRégie des parcs,vert,oui\n", "map", "jurisdiction='Québec'");
		assertThat(told(result)).contains("Columns not read: Couleur préférée.");
		assertThat(told(bring("Organisme,X\nRégie des parcs,oui\n", "map", "jurisdiction='Québec'")))
				.noneMatch(it -> it.startsWith("Columns not read"));
	}

	/** 12,5 is no number of persons and is rounded, “nulle part” no address, “Inconnu” no agency: their rows come in without. */
	@Test
	void cellsThatAreWrongAreLeftEmptyAndTold() throws IOException {
		assertThat(told(bring(OWN, "map", "jurisdiction='Québec'"))).contains(
				"Column “Effectif”: one size has decimals and was rounded to the whole number, such as “12,5” gives 13. An own field of the type number keeps the decimals.",
				"Column “Site Web”: one row came in without it. “nulle part” (line 4). Allowed: a web address, e.g. https://example.org.",
				"Column “Ministère responsable”: one row came in without it. “Inconnu” (line 4). Allowed: name or number of one agency of the file or of the study.");
	}

	@Test
	void valuesThatTheStudyLacksAreCountedMadeOrTranslated() throws IOException {
		String text = "name,type,country\nA,Zoo,qc\nB,Zoo,Ontario\nC,Commission,Ontario\n";
		ImportResult counted = bring(text);
		assertThat(counted.rejected()).isEmpty();
		assertThat(agencies()).hasSize(3).allMatch(it -> it.getCategory() == null);
		assertThat(told(counted)).anyMatch(it -> it.startsWith(
				"Column “type”: 3 rows name a category that the study does not have, and came in without it: “Zoo” (2), “Commission” (1)."))
				.anyMatch(it -> it.startsWith(
						"Column “country”: 2 rows name a government that the study does not have, and their agencies are under “Government not stated”: “Ontario” (2)."))
				.as("rows that name one do say").noneMatch(it -> it.contains("do not say which government"));

		newBench();
		assertThat(told(bring(text + "D,Zoo,\n"))).anyMatch(
				it -> it.startsWith("One row does not say which government it belongs to: its agency is under “Government not stated”."))
				.noneMatch(it -> it.contains("--"));

		newBench();
		ImportResult made = bring(text, "create", "category, jurisdiction");
		assertThat(told(made)).contains("2 new categories: Zoo, Commission.", "One new government: Ontario.");
		assertThat(agencies()).extracting(it -> it.getId(), it -> it.getCategory().getId()).containsExactlyInAnyOrder(tuple("qc.a", "zoo"),
				tuple("ontario.b", "zoo"), tuple("ontario.c", "commission"));

		newBench();
		bring(text, "map", "value.category=Zoo => Commission,value.category=Commission =>,value.jurisdiction=ontario => ca", "create",
				"category");
		assertThat(agencies()).extracting(it -> it.getId(), it -> it.getCategory() == null ? "" : it.getCategory().getId())
				.containsExactly(tuple("qc.a", "commission"), tuple("ca.b", "commission"), tuple("ca.c", ""));
	}

	@Test
	void aLongListOfAccountsIsOneAgencyEachWithAllItsAccounts() throws IOException {
		ImportResult result = bring(
				"Department,Platform,Account URL,Language,Followers\nParks,Facebook,https://www.facebook.com/parks,English,\"1,200\"\n"
						+ "Parks,X,https://x.com/parks,English,\nparks,X,https://twitter.com/Parks/,English,\nMaps,X,https://x.com/parks,klingon,\nMaps,Orkut,https://orkut.com/m,,\n");

		assertThat(agencies()).hasSize(2);
		assertThat(bench.cells().flatMap(it -> it.getAccounts().stream()))
				.extracting(it -> it.getUrl(), it -> it.getFollowers(), it -> it.getLanguage())
				.containsExactly(tuple("https://www.facebook.com/parks", 1200L, "en"), tuple("https://x.com/parks", null, "en"));
		assertThat(told(result)).contains("3 rows speak of an agency that stands above already, and complete it.",
				"1 account serves several agencies, 2 in all: each is kept once, and the other agencies are said to be present.")
				.anyMatch(it -> it.startsWith(
						"Column “Platform”: 1 rows name a platform that the study does not have, and came in without their account: “Orkut” (1)."))
				.anyMatch(it -> it.startsWith("Column “Language”: one row came in without it. “klingon” (line 5)."));
	}

	@Test
	void severalAddressesInACellAreSeveralAccounts() throws IOException {
		bring("name,facebook,twitter\nA,\"https://facebook.com/a ; https://facebook.com/b\nhttps://fb.com/c\",@x @y\nB,https://x.com/b,12 %\n");

		assertThat(bench.cells().flatMap(it -> it.getAccounts().stream())).extracting(it -> it.getHandle(), it -> it.getUrl())
				.containsExactly(tuple(null, "https://facebook.com/a"), tuple(null, "https://facebook.com/b"),
						tuple(null, "https://fb.com/c"), tuple("x", null), tuple("y", null));
	}

	/** Two rows with different numbers, or in different places, are two bodies whatever their names; without either they are one. */
	@Test
	void aNameAloneIsNoIdentityWhereTheFileShowsOtherwise() throws IOException {
		bring("name,code\nLake,1\nLake,2\nLake,1\n", "map", "id.x=code");
		assertThat(agencies()).extracting(Agency::getId).containsExactly("unspecified.x-1", "unspecified.x-2");
		newBench();
		bring("name,state\nLake,Ohio\nLake,Iowa\n");
		assertThat(agencies()).extracting(Agency::getId).containsExactly("unspecified.lake.iowa", "unspecified.lake.ohio");
		bring("name,state\nLake,Ohio\nLake,Iowa\nLake,Utah\n");
		assertThat(agencies()).hasSize(3);
		newBench();
		bring("name,facebook\nSanté Magazine,1\nSanté+ Magazine,1\nsanté  magazine,0\n");
		assertThat(agencies()).hasSize(2);
		bring("name,facebook\nSanté+ Magazine,1\nSanté Magazine,1\n");
		assertThat(agencies()).hasSize(2);
	}

	@Test
	void rowsWithoutANameAreTheOnlyOnesRejected() throws IOException {
		ImportResult result = bring("name,size,facebook\n,12,1\nA,x,y z\n");

		assertThat(result.rejected()).extracting(it -> it.line(), it -> it.column(), it -> it.rule())
				.containsExactly(tuple(2L, "name", "missing_name"));
		assertThat(agencies()).hasSize(1);
	}

	@Test
	void columnsOfOneNameAndNoNameAreMappedByPlace() throws IOException {
		bring("nom,web,web,\nA,a.example,b.example,qc\n", "map", "site=web (2),jurisdiction=#4");

		assertThat(agencies()).extracting(Agency::getId, Agency::getWebSite).containsExactly(tuple("qc.a", "https://b.example"));
		Path twice = Bench.file(folder, "twice.csv", "nom,facebook,Web,web\nA,1,a.example,b.example\n");
		assertThatThrownBy(() -> importer.recognises(ImportRequest.of(twice))).isInstanceOfSatisfying(UnreadableFileException.class,
				it -> assertThat(it.reason().en()).startsWith(
						"“twice.csv” has two columns named “web”. Read as a table of agencies, they are called “web” and “web (2)”."));
	}

	@Test
	void aMappingInAFileHoldsAloneAndIsReadAsItIsWritten() throws IOException {
		Path mapping = Bench.file(folder, "own.mapping", "# ours\nname.en=label\njurisdiction='Ours'\nmissing=none nil\nsize=n\n");
		bring("label,n,site\nA,nil,a.example\n", "mapping", mapping.toString());

		assertThat(agencies()).extracting(Agency::getId, Agency::getWebSite, Agency::getSize).containsExactly(tuple("ours.a", null, null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "nom=x | “nom” is not a field of a table of agencies. There are ",
			"name.en | “name.en” does not say which column is what: a field",
			"name.en=nope | The table has no column “nope” for the field name.en. Its columns are a, b.",
			"name=a,size=b ~ x | “x”, for the field size, is no regular expression",
			"size=b | In “own.csv”, which column names the agency?",
			"name=a,create=coder | “coder” cannot be made by an import; one can make: category, jurisdiction, platform, field, parent.",
			"name=a,dates=jj/MM/aaaa | “jj/MM/aaaa” is no form of dates", "name=a,value.size=1 => 2 | The field “size” has no values to translate" })
	void mappingsThatAreWrongSaySo(String map, String said) {
		assertThat(refusal("a,b\nx,1\n", "map", map)).startsWith(said);
		assertThat(agencies()).isEmpty();
	}

	/** What a person said of columns is kept in the study, and holds for the next file that has them. */
	@Test
	void theStudyKeepsWhatOneSaidOfColumns() throws IOException {
		bring("a,b,c\nOne,Zoo,1\n", "map",
				"name.en=a,category=b,on.facebook=c,jurisdiction='Ours',value.category=Zoo => Commission,dates=d/M/yyyy", "create",
				"category");
		assertThat(bench.study.getTableMappings()).hasSize(1);
		ImportResult second = bring("c,b,a\n0,Zoo,Two\n");

		assertThat(told(second)).contains("Read as the last file with these columns was.");
		assertThat(agencies()).extracting(Agency::getId, it -> it.getCategory().getId()).containsExactly(tuple("ours.one", "commission"),
				tuple("ours.two", "commission"));
		assertThat(bench.cells()).extracting(it -> it.getStatus()).containsExactly(PresenceStatus.PRESENT, PresenceStatus.ABSENT);
		bring("a,b,c\nOne,Zoo,1\n", "map", "name.fr=a,category=b,on.facebook=c");
		assertThat(bench.study.getTableMappings()).hasSize(1);
	}

	@Test
	void aListThatSaysNothingOfJurisdictionsFindsTheOneAgencyOfAName() throws IOException {
		bring("name,country,facebook\nParks,qc,0\nMaps,ca,0\nMaps,qc,0\n");
		ImportResult second = bring("name,facebook\nParks,1\nMaps,1\n");

		assertThat(told(second)).contains("2 agencies in the file: 1 in the study already, 1 new.");
		assertThat(agencies()).extracting(Agency::getId).containsExactlyInAnyOrder("qc.parks", "ca.maps", "qc.maps", "unspecified.maps");
	}

	/** Names that differ by case alone are two in JSON; nobody is told of a header. */
	@Test
	void jsonIsNotToldThatItsHeaderIsStrange() throws IOException {
		Path file = Bench.file(folder, "places.json", "{\"features\":[{\"properties\":{\"RESEAU\":\"Public\",\"reseau\":\"Public\"}}]}");
		assertThatThrownBy(() -> importer.recognises(ImportRequest.of(file))).isInstanceOfSatisfying(UnreadableFileException.class,
				it -> assertThat(it.reason().en()).startsWith("Palier does not recognise “places.json”, which is JSON of 1 object."));
	}

	@Test
	void postsAreNotTakenForAgencies() throws IOException {
		Path file = Bench.file(folder, "posts.csv", "name,url,text,created_at\nA,https://x.com/a/status/1,hello,2025-01-01\n");
		assertThatThrownBy(() -> importer.recognises(ImportRequest.of(file))).isInstanceOfSatisfying(UnreadableFileException.class,
				it -> assertThat(it.reason().en()).startsWith("Palier does not recognise “posts.csv”."));
		assertThat(Files.exists(file)).isTrue();
	}

	@Test
	void datesThatCouldBeTwoAreTold() throws IOException {
		ImportResult result = bring("name,facebook,date\nA,1,03/04/2025\n");
		assertThat(told(result)).anyMatch(it -> it.contains("“03/04/2025” (line 2). Allowed: a day, e.g. 2025-09-26 or 26 Sept 2025."));
		assertThat(result.remarks()).extracting(it -> it.remedy()).contains(new Remedy("--map \"dates=d/M/yyyy\"", "--map \"dates=d/M/yyyy\""));
		bring("name,facebook,date\nA,1,03/04/2025\n", "map", "dates=d/M/yyyy");
		assertThat(bench.cells()).extracting(it -> it.getCheckedOn()).containsExactly(LocalDate.of(2025, 4, 3));
	}

	/** The second list spells one body otherwise, and names another that may be one of the first: joined, and left open. */
	@Test
	void anotherListFindsBodiesByNamesInNormalForm() throws IOException {
		String header = "Organisme;Territoire\n";
		bring(header + "Régie de l'énergie;qc\nConseil de la lecture;qc\n", "map", "name.fr=Organisme,jurisdiction=Territoire");
		List<String> first = agencies().stream().map(Agency::getId).toList();
		String second = header + "Énergie, Régie de l';qc\nConseil du livre et de la lecture;qc\nMusée des glaces;qc\n";
		ImportResult result = bring(second, "map", "name.fr=Organisme,jurisdiction=Territoire");

		assertThat(agencies()).hasSize(4).extracting(Agency::getId).containsAll(first);
		assertThat(agencies()).filteredOn(Agency::isUnmatched).extracting(Agency::getId).containsExactly("qc.conseil-du-livre-et-de-la-lecture");
		assertThat(told(result)).anyMatch(it -> it.startsWith("One of them may be an agency of the study already"));
		assertThat(StudyBodies.duplicates(bench.study).proposals()).extracting(it -> it.going() + " > " + it.staying())
				.containsExactly("qc.conseil-du-livre-et-de-la-lecture > qc.conseil-de-la-lecture");

		// The same list again changes nothing, and what is open stays so.
		bring(second, "map", "name.fr=Organisme,jurisdiction=Territoire");
		assertThat(agencies()).hasSize(4).filteredOn(Agency::isUnmatched).hasSize(1);
	}

	/** The shape of a list of counties with a scraped tweet beside: what somebody noted, and a tweet, are no accounts. */
	@Test
	void notesAndPostsAreNoAccounts() throws IOException {
		bring("name,state_full,population,twitter,twitterNotes,twitter_active_COVID,facebookYN,facebookNotes,notes,tweet,likes_count,link,source\n"
				+ "Ash County,Ohio,1200,ashhealth,DoubleCheck,Yes,1,Active,NA,Wash hands,3,https://twitter.com/AshHealth/status/1463575715719352321,Twitter for iPhone\n"
				+ "Elm County,Ohio,800,NA,DoubleCheck,No,0,NA,Defunct,NA,NA,NA,NA\n"
				+ "Oak County,Iowa,500,oakema,Outdated,Yes,1,Active,EmergManage,Stay in,14,https://twitter.com/oakema/status/1267219140114292737,Twitter Web App\n");

		assertThat(bench.cells().filter(it -> it.getPlatform().getId().equals("twitter")))
				.extracting(it -> ((Agency) it.eContainer()).getName().getEn(), it -> it.getStatus(),
						it -> it.getAccounts().stream().map(account -> account.getHandle()).toList())
				.containsExactlyInAnyOrder(tuple("Ash County", PresenceStatus.PRESENT, List.of("ashhealth")),
						tuple("Oak County", PresenceStatus.PRESENT, List.of("oakema")));
		assertThat(bench.cells().flatMap(it -> it.getAccounts().stream()).map(it -> it.getFollowers())).containsOnlyNulls();
		assertThat(bench.cells().map(it -> it.getEvidence())).containsOnlyNulls();
		assertThat(agencies()).extracting(Agency::getSize).containsExactlyInAnyOrder(1200, 800, 500);
	}

	/**
	 * As the lists of the French senate are written: all addresses of a body in one cell. Each is a page of its platform, and its own site is
	 * none.
	 */
	@Test
	void addressesInOneCellAreEachAPage() throws IOException {
		bring("nom,pages\nA,https://twitter.com/a|https://www.facebook.com/a.page|https://www.a.example\nB,https://twitter.com/b\n", "map",
				"name.fr=nom,account=pages");

		assertThat(bench.cells()).extracting(it -> ((Agency) it.eContainer()).getName().getFr(), it -> it.getPlatform().getId(),
				it -> it.getAccounts().stream().map(account -> account.getUrl()).toList()).containsExactlyInAnyOrder(
						tuple("A", "twitter", List.of("https://twitter.com/a")), tuple("A", "facebook", List.of("https://www.facebook.com/a.page")),
						tuple("B", "twitter", List.of("https://twitter.com/b")));
	}

	/** Words for a verified or a protected account say nothing of whether there is one, and a list of accounts is no web site. */
	@Test
	void whatColumnsSayOfAccountsIsNoPresence() throws IOException {
		bring("nom,sites_web,twitter_verified,twitter_protected\nA,https://twitter.com/a,True,False\nB,https://twitter.com/b,False,False\n");

		assertThat(bench.cells().map(it -> it.getStatus())).doesNotContain(PresenceStatus.ABSENT);
		assertThat(agencies()).extracting(Agency::getWebSite).containsOnlyNulls();
	}

	/** A column most cells of which mean nothing where it stands is no field. */
	@Test
	void aColumnOfOtherThingsIsNoField() throws IOException {
		ImportResult result = bring(
				"name,service,language,account status\nA,Burials,Pascal prose,old\nB,Births,long,new\nC,Facebook,fr,official\n");

		assertThat(told(result)).contains("Columns not read: service, language, account status.");
	}

	/** As the lists of members of the US Congress are written: several accounts a body, and no word of a platform. */
	@Test
	void accountsInAListAreAllOfTheBodyAndAskForTheirPlatform() throws IOException {
		Path file = Bench.file(folder, "bodies.json", "[{\"name\":\"Budget Office\",\"type\":\"committee\",\"id\":{\"code\":\"B1\"},\"accounts\":"
				+ "[{\"id\":\"10\",\"screen_name\":\"budget\",\"account_type\":\"office\"},{\"id\":\"11\",\"screen_name\":\"budgetjobs\",\"account_type\":\"office\"}]},"
				+ "{\"name\":\"Library\",\"type\":\"committee\",\"id\":{\"code\":\"L1\"},\"accounts\":[{\"id\":\"12\",\"screen_name\":\"library\",\"account_type\":\"office\"}]}]");
		ImportResult asked = bench.bring(importer, file, Map.of());

		assertThat(told(asked)).anyMatch(it -> it.startsWith(
				"3 accounts were left out, because nothing says on which platform they are (column “accounts.1.screen_name”, such as “budget”)."));
		assertThat(bench.cells()).isEmpty();

		bench.bring(importer, file, Map.of("map", "platform='twitter'"));
		assertThat(bench.cells()).extracting(it -> ((Agency) it.eContainer()).getName().getEn(),
				it -> it.getAccounts().stream().map(account -> account.getHandle()).toList()).containsExactly(
						tuple("Budget Office", List.of("budget", "budgetjobs")), tuple("Library", List.of("library")));
	}

	/** The last row of a spreadsheet counts its columns, by its name or by its numbers; a body called so is one. */
	@Test
	void rowsOfTotalsAreNoBodies() throws IOException {
		String list = "Organisme,Effectif,Facebook,X\nAgence A,10,oui,oui\nAgence B,20,oui,non\nAgence C,5,oui,oui\n";
		ImportResult named = bring(list + "Total des « Oui »,,3,2\nMoyenne,11.7,\"75,5 %\",50 %\n");
		assertThat(agencies()).extracting(it -> it.getName().getFr()).containsExactlyInAnyOrder("Agence A", "Agence B", "Agence C");
		assertThat(named.accepted()).as("rows that name bodies").isEqualTo(3);
		assertThat(named.read()).isEqualTo(3);
		assertThat(told(named)).contains("3 agencies in the file: 0 in the study already, 3 new.",
				"Line 5, “Total des « Oui »”, counts the others and names no agency: it was left out. "
						+ "If it is an agency, tick it in the preview.");

		newBench();
		bring(list + "Ensemble,,3,2\n");
		assertThat(agencies()).hasSize(3);
		newBench();
		bring(list + "Nous,,3,1\n");
		assertThat(agencies()).as("counts nothing").hasSize(4);
		newBench();
		bring(list + "Total Santé,12,oui,non\nEnsemble vocal de l'État,4,oui,\nPart des anges,,,\n");
		assertThat(agencies()).as("bodies").hasSize(6);
		newBench();
		bring(list + "Sous-total,35,,\nEnsemble des organismes,35,3,2\nTaux de présence,,\"100 %\",\"66,7 %\"\n");
		assertThat(agencies()).hasSize(3);
		newBench();
		ImportResult left = bring(list + "Légende,,,\n", "leave", "legende; Agence C");
		assertThat(agencies()).extracting(it -> it.getName().getFr()).containsExactly("Agence A", "Agence B");
		assertThat(left.accepted()).isEqualTo(2);
		assertThat(told(left)).contains("2 rows were left out, as you said: “Agence C”, “Légende”.");
		newBench();
		bring("Organisme,Effectif,Facebook,X\nSomme,10,,\nAgence B,20,oui,non\n");
		assertThat(agencies()).as("a département").hasSize(2);
		newBench();
		bring(list + "Total des « Oui »,,3,2\n", "keep", "Total des « Oui »");
		assertThat(agencies()).hasSize(4);
	}

	/** A row that a person left stays left when the next workbook with these columns comes. */
	@Test
	void whichRowsAreBodiesIsRemembered() throws IOException {
		String list = "Organisme,Facebook,X\nAgence A,oui,oui\nTotal,1,1\nLégende,,\n";
		bring(list, "keep", "Total", "leave", "Légende");
		bring(list + "Agence B,oui,oui\n");
		assertThat(agencies()).extracting(it -> it.getName().getFr()).containsExactlyInAnyOrder("Agence A", "Agence B", "Total");
	}

	/** Days as people write them; one that does not exist is left empty and told. */
	@Test
	void daysAreReadByTheNamesOfTheirMonths() throws IOException {
		ImportResult result = bring(
				"Organisme,X,Vérifié le\nA,oui,3 nov. 2026\nB,oui,mardi 3 novembre 2026\nC,oui,31 février 2026\nD,oui,1er déc. 2026 à 14 h 05\n");
		assertThat(bench.cells()).extracting(it -> it.getCheckedOn()).containsExactly(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 3), null,
				LocalDate.of(2026, 12, 1));
		assertThat(told(result)).anyMatch(it -> it.startsWith("Column “Vérifié le”: one row came in without it. “31 février 2026” (line 4)."));
	}

	/** A preset knows columns; whose pages they are the file would have to say. */
	@Test
	void aPresetSaysNoGovernmentThatTheFileDoesNotSay() throws IOException {
		bring("page,pseudo,fbid,fbid#,interactions\nVille de Lyon,villedelyon,1,#1,3\n");
		assertThat(agencies()).extracting(Agency::getId).containsExactly("unspecified.ville-de-lyon");
		newBench();
		bring("Domain name,Domain type,Organization name,Suborganization name\nabc.gov,Federal - Executive,Parks,\nxyz.gov,City,Springfield,\n");
		assertThat(agencies()).extracting(Agency::getId).containsExactlyInAnyOrder("us.parks", "unspecified.springfield");
	}
}
