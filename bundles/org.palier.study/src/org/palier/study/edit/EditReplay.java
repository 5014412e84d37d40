// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jspecify.annotations.Nullable;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage;
import org.palier.model.Study;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * Repeats the steps that an {@link EditScribe} wrote, in a study that was read from the file that they began from. Not
 * thread-safe; nobody else may use the study meanwhile.
 */
final class EditReplay {

	// A text of any length came from an edit: it is no attack.
	private static final JsonFactory JSON = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build();

	private final Study study;
	/** By number. */
	private final List<EObject> outside = new ArrayList<>();

	/** @param study as its file has it; after a step that fails it is worthless */
	EditReplay(Study study) {
		this.study = study;
	}

	/** Makes the scribe for the steps that follow. */
	EditScribe scribe() {
		return new EditScribe(study, Map.of(), outside.size());
	}

	/** Makes one step. @throws IOException when it is no step, or none of this study */
	void apply(byte[] line) throws IOException {
		try (JsonParser json = JSON.createParser(line)) {
			new Step(json).apply();
		} catch (RuntimeException unfit) {
			throw new IOException(unfit);
		}
	}

	private EObject at(String path) {
		String[] names = path.split("/", -1);
		EObject found = names[0].isEmpty() ? study : outside.get(Integer.parseInt(names[0].substring(1)));
		for (int i = 1; i < names.length; i++) {
			int dot = names[i].indexOf('.');
			Object value = found.eGet(feature(found, dot < 0 ? names[i] : names[i].substring(0, dot)));
			found = (EObject) Objects.requireNonNull(dot < 0 ? value : ((List<?>) value).get(Integer.parseInt(names[i].substring(dot + 1))));
		}
		return found;
	}

	private static EStructuralFeature feature(EObject owner, String name) {
		return Objects.requireNonNull(owner.eClass().getEStructuralFeature(name), name);
	}

	/** Parts that enter a list or a feature for one. */
	private record Entry(EObject owner, EStructuralFeature feature, int at, List<EObject> parts) {

		@SuppressWarnings("unchecked")
		void make() {
			if (feature.isMany()) {
				var list = (InternalEList<EObject>) owner.eGet(feature);
				list.addAllUnique(at < 0 ? list.size() : at, parts);
			} else {
				owner.eSet(feature, parts.getFirst());
			}
		}
	}

	/** Parts that leave. @param places ascending */
	private record Leave(EObject owner, EStructuralFeature feature, List<Integer> places) {

		void make() {
			if (feature.isMany()) {
				var list = (List<?>) owner.eGet(feature);
				places.reversed().forEach(it -> list.remove((int) it));
			} else if (!places.isEmpty()) {
				owner.eSet(feature, null);
			}
		}
	}

	/** References, by paths that are valid after the step. @param targets null for none */
	private record Link(EObject owner, EStructuralFeature feature, @Nullable List<String> targets) {
	}

	/** One step while it is read. */
	private final class Step {

		private final JsonParser json;
		private final List<Leave> leaves = new ArrayList<>();
		private final List<Entry> entries = new ArrayList<>();
		private final List<Link> links = new ArrayList<>();
		private final Map<String, EObject> targets = new HashMap<>();
		private final List<String> values = new ArrayList<>();

		Step(JsonParser json) {
			this.json = json;
		}

		void apply() throws IOException {
			expect(JsonToken.START_OBJECT);
			field("at");
			text();
			field("parts");
			while (nextIn()) {
				readParts();
			}
			field("out");
			var out = new ArrayList<EObject>();
			while (nextIn()) {
				out.add(at(json.getText()));
			}
			leaves.forEach(Leave::make);
			entries.forEach(Entry::make);
			outside.addAll(out);
			field("set");
			while (nextIn()) {
				EObject owner = at(text());
				readValues(owner, feature(owner, text()));
				expect(JsonToken.END_ARRAY);
			}
			field("strangers");
			entries.clear();
			while (nextIn()) {
				outside.add(readNew(null));
			}
			entries.forEach(Entry::make);
			links.forEach(this::make);
			expect(JsonToken.END_OBJECT);
		}

		private void readParts() throws IOException {
			EObject owner = at(text());
			EStructuralFeature feature = feature(owner, text());
			var places = new ArrayList<Integer>();
			json.nextToken();
			while (nextIn()) {
				places.add(json.getIntValue());
			}
			leaves.add(new Leave(owner, feature, places));
			while (json.nextToken() == JsonToken.START_ARRAY) {
				json.nextToken();
				int place = json.getIntValue();
				entries.add(new Entry(owner, feature, place, readMembers((EReference) feature)));
			}
		}

		/** The rest of an array of parts: known ones by path, new ones as they are. */
		private List<EObject> readMembers(EReference feature) throws IOException {
			var members = new ArrayList<EObject>();
			while (nextIn()) {
				members.add(json.currentToken() == JsonToken.VALUE_STRING ? at(json.getText()) : readNew(feature));
			}
			return members;
		}

		/** Reads a new object; the parser is at its beginning. */
		private EObject readNew(@Nullable EReference place) throws IOException {
			EObject made = place == null || place.getEReferenceType().isAbstract() ? null
					: PalierFactory.eINSTANCE.create(place.getEReferenceType());
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				String name = json.currentName();
				if (name.isEmpty()) {
					made = PalierFactory.eINSTANCE.create((EClass) PalierPackage.eINSTANCE.getEClassifier(text()));
					continue;
				}
				EObject owner = typed(made);
				EStructuralFeature feature = feature(owner, name);
				if (feature instanceof EReference reference && reference.isContainment()) {
					json.nextToken();
					List<EObject> members = readMembers(reference);
					var entry = new Entry(owner, reference, -1, members);
					if (members.stream().allMatch(it -> it.eContainer() == null)) {
						entry.make();
					} else {
						// One of them has to leave its place first.
						entries.add(entry);
					}
				} else {
					readValues(owner, feature);
				}
			}
			return typed(made);
		}

		private static EObject typed(@Nullable EObject made) throws IOException {
			if (made == null) {
				throw new IOException("a new object of no type");
			}
			return made;
		}

		@SuppressWarnings("unchecked")
		private void readValues(EObject owner, EStructuralFeature feature) throws IOException {
			List<String> texts = null;
			JsonToken token = json.nextToken();
			if (token == JsonToken.START_ARRAY) {
				texts = new ArrayList<>();
				while (nextIn()) {
					texts.add(json.getText());
				}
			} else if (token == JsonToken.VALUE_NUMBER_INT) {
				texts = List.of(values.get(json.getIntValue()));
			} else if (token != JsonToken.VALUE_NULL) {
				texts = List.of(json.getText());
				if (feature instanceof EAttribute && texts.getFirst().length() >= EditScribe.WORTH_A_NUMBER) {
					values.add(texts.getFirst());
				}
			}
			if (!(feature instanceof EAttribute attribute)) {
				links.add(new Link(owner, feature, texts));
			} else if (texts == null) {
				owner.eUnset(feature);
			} else if (feature.isMany()) {
				var list = (InternalEList<Object>) owner.eGet(feature);
				list.clear();
				texts.forEach(it -> list.addUnique(EcoreUtil.createFromString(attribute.getEAttributeType(), it)));
			} else {
				owner.eSet(feature, EcoreUtil.createFromString(attribute.getEAttributeType(), texts.getFirst()));
			}
		}

		@SuppressWarnings("unchecked")
		private void make(Link link) {
			List<String> paths = link.targets;
			if (link.feature.isMany()) {
				var list = (InternalEList<EObject>) link.owner.eGet(link.feature);
				list.clear();
				if (paths != null) {
					paths.forEach(it -> list.addUnique(target(it)));
				}
			} else {
				link.owner.eSet(link.feature, paths == null ? null : target(paths.getFirst()));
			}
		}

		private EObject target(String path) {
			return targets.computeIfAbsent(path, EditReplay.this::at);
		}

		private void field(String name) throws IOException {
			expect(JsonToken.FIELD_NAME);
			if (!json.currentName().equals(name)) {
				throw new IOException(json.currentName() + ", not " + name);
			}
			if (!name.equals("at")) {
				expect(JsonToken.START_ARRAY);
			}
		}

		/** Goes to the next member of the array; false at its end. */
		private boolean nextIn() throws IOException {
			return json.nextToken() != JsonToken.END_ARRAY;
		}

		private String text() throws IOException {
			expect(JsonToken.VALUE_STRING);
			return json.getText();
		}

		private void expect(JsonToken token) throws IOException {
			JsonToken next = json.nextToken();
			if (next != token) {
				throw new IOException(next + ", not " + token);
			}
		}
	}
}
