// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.palier.model.Agencies;
import org.palier.numbers.view.KnownJurisdictions;
import org.palier.numbers.view.KnownMapping;
import org.palier.numbers.view.PublicKinds;
import org.palier.numbers.view.StudyBodies;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CloseNames;
import org.palier.ground.text.NameKey;
import org.palier.ground.text.WebAddress;
import org.palier.matching.Body;
import org.palier.matching.BodyMatcher;
import org.palier.matching.Likeness;
import org.palier.matching.Thresholds;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.Identified;
import org.palier.model.Jurisdiction;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.study.attribution.AddressForms;
import org.palier.study.fields.DeclaredFields;

/**
 * The contents of a study, found by all names that files use for them. It is a snapshot: later edits of the study do not
 * show. A name that two agencies have finds neither. Immutable and thread-safe.
 */
public final class CensusDirectory {

	private static final String AMBIGUOUS = "";
	private static final int NEAR = 5;

	private final Map<String, List<String>> agenciesByJurisdiction = new HashMap<>();
	private final Map<String, String> jurisdictionsByAgency = new HashMap<>();
	private final Map<String, Bilingual> namesByAgency = new LinkedHashMap<>();
	private final Map<String, String> jurisdictionsByName = new HashMap<>();
	private final Set<String> unmatched = new HashSet<>();
	private final Map<String, String> agenciesByExternalId = new HashMap<>();
	private final Map<String, String> agenciesByName = new HashMap<>();
	private final Map<String, String> agenciesByAcronym = new HashMap<>();
	private final Map<String, String> platformsBySpelling = new HashMap<>();
	private final Map<String, String> platformsByHost = new HashMap<>();
	private final Set<String> platformsOnAnyHost = new HashSet<>();
	private final AddressForms forms;
	private final List<String> platforms;
	private final Map<String, String> usagesByName = new HashMap<>();
	private final Map<String, Bilingual> usagesById = new LinkedHashMap<>();
	private final CloseNames closeUsages;
	private final CloseNames closeCategories;
	private final Bilingual platformNames;
	private final Bilingual usageNames;
	private final Bilingual categoryNames;
	private final Map<String, String> categoriesByName = new HashMap<>();
	private final Map<String, Bilingual> platformsById = new LinkedHashMap<>();
	private final Map<String, Bilingual> jurisdictionsById = new LinkedHashMap<>();
	private final Map<String, Bilingual> categoriesById = new LinkedHashMap<>();
	private final Map<String, Bilingual> fields = new LinkedHashMap<>();
	private final DeclaredFields ownFields;
	private final PublicKinds publicKinds;
	private final List<KnownMapping> mappings;
	private final List<Body> bodies;
	private final Map<String, List<String>> jurisdictionNames;
	private volatile @Nullable BodyMatcher matcher;

	/** Indexes a study; addresses are read by the forms that Palier ships. */
	public CensusDirectory(Study study) {
		this(study, AddressForms.SHIPPED);
	}

	/** Indexes a study. @param forms how addresses of accounts are read */
	public CensusDirectory(Study study, AddressForms forms) {
		this.forms = forms;
		for (Jurisdiction jurisdiction : study.getJurisdictions()) {
			index(jurisdiction);
		}
		// A body that an account list made up must not hide the real one of that name.
		agencies(study).filter(it -> !it.isUnmatched()).forEach(this::indexNames);
		Set<String> taken = Set.copyOf(agenciesByName.keySet());
		agencies(study).filter(Agency::isUnmatched).forEach(it -> indexNames(it, taken));
		agencies(study).forEach(this::indexAcronyms);
		study.getPlatforms().forEach(this::index);
		platforms = ids(study.getPlatforms());
		for (Usage usage : study.getUsages()) {
			// Ids first: a name that is the id of another usage must not take it.
			usagesByName.put(NameKey.of(usage.getId()), usage.getId());
		}
		study.getUsages().forEach(it -> spellings(it, Bilingual.of(it.getName())).forEach(name -> usagesByName.putIfAbsent(name, it.getId())));
		platformNames = names(study.getPlatforms().stream().map(it -> Bilingual.of(it.getName())));
		usageNames = names(study.getUsages().stream().map(it -> Bilingual.of(it.getName())));
		categoryNames = names(study.getCategories().stream().map(it -> Bilingual.of(it.getName())));
		for (AgencyCategory category : study.getCategories()) {
			spellings(category, Bilingual.of(category.getName()))
					.forEach(it -> categoriesByName.putIfAbsent(it, category.getId()));
		}
		bodies = agencies(study).map(it -> StudyBodies.of(it, Set.of())).toList();
		jurisdictionNames = StudyBodies.jurisdictions(study);
		study.getPlatforms().forEach(it -> platformsById.put(it.getId(), Bilingual.of(it.getName())));
		study.getJurisdictions().forEach(it -> jurisdictionsById.put(it.getId(), Bilingual.of(it.getName())));
		study.getCategories().forEach(it -> categoriesById.put(it.getId(), Bilingual.of(it.getName())));
		study.getUsages().forEach(it -> usagesById.put(it.getId(), Bilingual.of(it.getName())));
		closeUsages = new CloseNames(spellings(usagesById), UsageWords.SHIPPED);
		closeCategories = new CloseNames(spellings(categoriesById), Map.of());
		agencies(study).map(Agency::getField).filter(it -> it != null && !it.isBlank()).sorted()
				.forEach(it -> fields.putIfAbsent(NameKey.of(it), Bilingual.same(it)));
		ownFields = DeclaredFields.of(study);
		publicKinds = PublicKinds.of(study);
		mappings = KnownMapping.of(study);
		KnownJurisdictions.SPELLINGS.forEach(jurisdictionsByName::putIfAbsent);
	}

	private static Stream<Agency> agencies(Study study) {
		return Agencies.of(study);
	}

	private void index(Jurisdiction jurisdiction) {
		var ids = new ArrayList<String>();
		for (Agency agency : jurisdiction.getAgencies()) {
			ids.add(agency.getId());
			jurisdictionsByAgency.put(agency.getId(), jurisdiction.getId());
			namesByAgency.put(agency.getId(), Bilingual.of(agency.getName()));
			agency.getExternalIds().forEach(it -> agenciesByExternalId.put(it.getScheme() + ' ' + it.getValue(), agency.getId()));
			if (agency.isUnmatched()) {
				unmatched.add(agency.getId());
			}
		}
		agenciesByJurisdiction.put(jurisdiction.getId(), List.copyOf(ids));
		spellings(jurisdiction, Bilingual.of(jurisdiction.getName()))
				.forEach(it -> jurisdictionsByName.putIfAbsent(it, jurisdiction.getId()));
	}

	private static List<String> spellings(Identified thing, Bilingual name) {
		return Stream.of(thing.getId(), name.fr(), name.en()).map(NameKey::of).filter(it -> !it.isEmpty()).toList();
	}

	private static Map<String, List<String>> spellings(Map<String, Bilingual> names) {
		var spelt = new LinkedHashMap<String, List<String>>();
		names.forEach((id, name) -> spelt.put(id, List.of(id, name.fr(), name.en())));
		return spelt;
	}

	private void indexNames(Agency agency) {
		indexNames(agency, Set.of());
	}

	private void indexNames(Agency agency, Set<String> taken) {
		Bilingual name = Bilingual.of(agency.getName());
		var names = new ArrayList<>(agency.getOtherNames());
		names.add(name.fr());
		names.add(name.en());
		for (String spelling : names) {
			String key = NameKey.of(spelling);
			if (!key.isEmpty() && !taken.contains(key)) {
				agenciesByName.merge(key, agency.getId(), (one, other) -> one.equals(other) ? one : AMBIGUOUS);
			}
		}
	}

	private void indexAcronyms(Agency agency) {
		Bilingual acronym = Bilingual.of(agency.getAcronym());
		Stream.of(acronym.fr(), acronym.en()).map(NameKey::of).filter(it -> !it.isEmpty()).forEach(
				it -> agenciesByAcronym.merge(it, agency.getId(), (one, other) -> one.equals(other) ? one : AMBIGUOUS));
	}

	private void index(Platform platform) {
		Bilingual name = Bilingual.of(platform.getName());
		var spellings = new ArrayList<>(platform.getAliases());
		spellings.addAll(spellings(platform, name));
		spellings.stream().map(NameKey::of).filter(it -> !it.isEmpty())
				.forEach(it -> platformsBySpelling.putIfAbsent(it, platform.getId()));
		if (platform.getHosts().isEmpty() || platform.getHosts().contains(WebAddress.ANY_HOST)) {
			platformsOnAnyHost.add(platform.getId());
		}
		platform.getHosts().stream().filter(it -> !it.equals(WebAddress.ANY_HOST))
				.forEach(it -> platformsByHost.putIfAbsent(it.toLowerCase(Locale.ROOT), platform.getId()));
	}

	private static Bilingual names(Stream<Bilingual> names) {
		List<Bilingual> all = names.toList();
		return new Bilingual(String.join("\u202f; ", all.stream().map(it -> it.in(Locale.CANADA_FRENCH)).toList()),
				String.join("; ", all.stream().map(it -> it.in(Locale.CANADA)).toList()));
	}

	private static List<String> ids(List<? extends Identified> things) {
		return things.stream().map(Identified::getId).toList();
	}

	/** Ids of the agencies of a jurisdiction, in order; none when the study has no such jurisdiction. */
	public List<String> agencies(String jurisdiction) {
		return agenciesByJurisdiction.getOrDefault(jurisdiction, List.of());
	}

	/** True when the study has an agency of this id. */
	public boolean hasAgency(String id) {
		return jurisdictionsByAgency.containsKey(id);
	}

	/** Id of the jurisdiction of an agency. */
	public Optional<String> jurisdictionOf(String agency) {
		return Optional.ofNullable(jurisdictionsByAgency.get(agency));
	}

	/** Name of an agency; empty when the study has none of this id. */
	public Bilingual nameOf(String agency) {
		return namesByAgency.getOrDefault(agency, Bilingual.EMPTY);
	}

	/** True for an agency made from an account whose department is in no organisation list. */
	public boolean isUnmatched(String agency) {
		return unmatched.contains(agency);
	}

	/**
	 * Id of the jurisdiction of this id or name, in either language; those of Yates and Arbour (2013) are
	 * known even to a study that has none yet.
	 */
	public Optional<String> jurisdiction(String spelling) {
		return Optional.ofNullable(jurisdictionsByName.get(NameKey.of(spelling)));
	}

	/** Id of the agency that a list knows by this id. */
	public Optional<String> agencyByExternalId(String scheme, String value) {
		return Optional.ofNullable(agenciesByExternalId.get(scheme + ' ' + value));
	}

	/**
	 * Id of the one agency that has this name in either language, see {@link NameKey#of}; one that
	 * is in an organisation list is preferred to an unmatched one.
	 */
	public Optional<String> agencyByName(String name) {
		return Optional.ofNullable(agenciesByName.get(NameKey.of(name))).filter(id -> !id.equals(AMBIGUOUS));
	}

	/** Id of the one agency that has this acronym in either language, without regard to case. */
	public Optional<String> agencyByAcronym(String acronym) {
		return Optional.ofNullable(agenciesByAcronym.get(NameKey.of(acronym))).filter(id -> !id.equals(AMBIGUOUS));
	}

	/** Names of all agencies by id, in the study's order. */
	public Map<String, Bilingual> agencies() {
		return Collections.unmodifiableMap(namesByAgency);
	}

	/** Ids of the few agencies whose names are near to one, the nearest first, of whatever jurisdiction. */
	public List<String> agenciesNear(String name) {
		return jurisdictionsById.keySet().stream().flatMap(it -> matcher().likely(Body.named(it, List.of(name))).stream())
				.sorted(Comparator.comparingDouble(Likeness::score).reversed().thenComparing(Likeness::agency)).limit(NEAR)
				.map(Likeness::agency).toList();
	}

	/**
	 * Finds bodies among the agencies by names in normal form, with a score and reasons; made when first asked for, in about a
	 * second for 100,000 agencies.
	 */
	public BodyMatcher matcher() {
		BodyMatcher made = matcher;
		if (made == null) {
			made = new BodyMatcher(bodies, jurisdictionNames, Thresholds.OF_PALIER);
			matcher = made;
		}
		return made;
	}

	/** How columns of tables were understood, as the study keeps it. */
	public List<KnownMapping> mappings() {
		return mappings;
	}

	/** Ids of all platforms, in the study's order. */
	public List<String> platforms() {
		return platforms;
	}

	/** Id of the platform of this id, name or alias, in any case. */
	public Optional<String> platform(String spelling) {
		return Optional.ofNullable(platformsBySpelling.get(NameKey.of(spelling)));
	}

	/**
	 * Id of the platform whose host an address has, else whose form; a missing scheme is allowed, subdomains count.
	 */
	public Optional<String> platformOfUrl(String url) {
		String host = WebAddress.of(url).map(WebAddress::host).orElse("");
		while (!host.isEmpty()) {
			String platform = platformsByHost.get(host);
			if (platform != null) {
				return Optional.of(platform);
			}
			int dot = host.indexOf('.');
			host = dot < 0 ? "" : host.substring(dot + 1);
		}
		return forms.platform(url).filter(platforms::contains);
	}

	/** Handles or ids that an address on a platform names, in lower case without @, the likeliest first. */
	public List<String> handles(String platform, String url) {
		return forms.handles(platform, platformOfUrl(url).filter(platform::equals).isPresent(), url);
	}

	/** The common form of all spellings of an address; empty when the text is no address. */
	public Optional<String> address(String url) {
		return forms.address(url);
	}

	/** True when an address can be one of the platform's: by its host, or because the platform lives on any host. */
	public boolean canBeOn(String platform, String url) {
		return platformsOnAnyHost.contains(platform) || platformOfUrl(url).filter(platform::equals).isPresent();
	}

	/** Names of all platforms by id, in the study's order. */
	public Map<String, Bilingual> platformsById() {
		return Collections.unmodifiableMap(platformsById);
	}

	/** Names of all jurisdictions by id, in the study's order. */
	public Map<String, Bilingual> jurisdictions() {
		return Collections.unmodifiableMap(jurisdictionsById);
	}

	/** Names of all categories of agencies by id, in the study's order. */
	public Map<String, Bilingual> categories() {
		return Collections.unmodifiableMap(categoriesById);
	}

	/** The fields of the agencies as they are spelt there, sorted: a field is a word, and its own id. */
	public Map<String, Bilingual> fields() {
		var spelt = new LinkedHashMap<String, Bilingual>();
		fields.values().forEach(it -> spelt.put(it.fr(), it));
		return spelt;
	}

	/** A field as the agencies spell it, without regard to case and accents; nothing when none has it. */
	public Optional<String> field(String spelling) {
		return Optional.ofNullable(fields.get(NameKey.of(spelling))).map(Bilingual::fr);
	}

	/** The fields that the study declares beside those that everyone has. */
	public DeclaredFields ownFields() {
		return ownFields;
	}

	/** Kinds of those whom the study lists beside its agencies: its own, and those that are shipped. */
	public PublicKinds publicKinds() {
		return publicKinds;
	}

	/** Id of the usage of this id or name, in either language, without regard to case and accents. */
	public Optional<String> usage(String spelling) {
		return Optional.ofNullable(usagesByName.get(NameKey.of(spelling)));
	}

	/** Names of all usages of the codebook by id, in its order. */
	public Map<String, Bilingual> usages() {
		return Collections.unmodifiableMap(usagesById);
	}

	/** The usages of the codebook by what people write for them. */
	public CloseNames closeUsages() {
		return closeUsages;
	}

	/** The categories of agencies by what people write for them. */
	public CloseNames closeCategories() {
		return closeCategories;
	}

	/** The names of all platforms, for a sentence. */
	public Bilingual platformNames() {
		return platformNames;
	}

	/** The names of all usages of the codebook, for a sentence. */
	public Bilingual usageNames() {
		return usageNames;
	}

	/** The names of all categories of agencies, for a sentence. */
	public Bilingual categoryNames() {
		return categoryNames;
	}

	/** Id of the agency category of this id or name, in either language. */
	public Optional<String> category(String spelling) {
		return Optional.ofNullable(categoriesByName.get(NameKey.of(spelling)));
	}
}
