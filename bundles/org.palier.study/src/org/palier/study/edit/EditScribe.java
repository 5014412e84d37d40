// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.palier.model.Study;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Writes what each step of edits, done, undone or redone, has changed in a study. {@link EditReplay} repeats the step
 * in a study that was read from the same file. The text grows with the change and not with the study. A step has three
 * parts, made one after the other.
 * <ol>
 * <li>{@code parts}: which parts leave which lists and enter them. Paths in it are places of objects before the step. A
 * part that was not in the study is written in full</li>
 * <li>{@code out}: an object that leaves the study gets a number, because undo may bring it back</li>
 * <li>{@code set}: values and references. Paths in it, and references of new parts, are places of objects after the
 * step. A value that was already written in the step is given by its number. For example, the cells of a list repeat a
 * value a hundred thousand times</li>
 * </ol>
 * Every step must be written, in order, on the thread that owns the study.
 */
public final class EditScribe {

	private static final JsonFactory JSON = new JsonFactory();
	private static final int ASCII = 127;
	/** A shorter value takes no more room written out than as a number. */
	static final int WORTH_A_NUMBER = 8;

	private final Study study;
	private final Map<EObject, Integer> outside;
	private int numbers;

	/** @param study as its file has it */
	public EditScribe(Study study) {
		this(study, new IdentityHashMap<>(), 0);
	}

	/**
	 * Goes on where a replay ended.
	 *
	 * @param outside numbers of what earlier steps took out of the study
	 * @param numbers how many numbers were given away
	 */
	EditScribe(Study study, Map<EObject, Integer> outside, int numbers) {
		this.study = study;
		this.outside = new IdentityHashMap<>(outside);
		this.numbers = numbers;
	}

	/** The step that an edit has just made, as one line of ASCII without its end. @param at when it was made */
	public byte[] line(RecordedEdit edit, Instant at) {
		var bytes = new ByteArrayOutputStream();
		try (JsonGenerator json = JSON.createGenerator(bytes)) {
			// Half a surrogate pair, which a text may have until it is saved, can only be written this way.
			json.setHighestNonEscapedChar(ASCII);
			new Step(edit.takeTouched(), json).write(at);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	/** One step while it is written. */
	private final class Step {

		private final List<Touched> touched;
		private final JsonGenerator json;
		private final Map<Touched, PartsChange> parts = new LinkedHashMap<>();
		private final Map<EObject, ObjectPaths.ObjectPosition> moved = new IdentityHashMap<>();
		private final ObjectPaths before;
		private final ObjectPaths now;
		private final List<EObject> strangers = new ArrayList<>();
		private final Map<EObject, String> targets = new IdentityHashMap<>();
		private final Map<String, Integer> values = new HashMap<>();

		Step(List<Touched> touched, JsonGenerator json) {
			this.touched = touched;
			this.json = json;
			Map<EObject, Map<EStructuralFeature, List<EObject>>> lists = new IdentityHashMap<>();
			for (Touched each : touched) {
				if (each.ofParts()) {
					lists.computeIfAbsent(each.owner(), it -> new IdentityHashMap<>()).put(each.feature(), each.before());
					PartsChange change = PartsChange.between(each.before(), Touched.parts(each.owner().eGet(each.feature())));
					parts.put(each, change);
					change.leaves().forEach(it -> moved.put(each.before().get(it), new ObjectPaths.ObjectPosition(each.owner(), each.feature(), it)));
				}
			}
			this.before = new ObjectPaths(study, parts.isEmpty() ? outside : new IdentityHashMap<>(outside), moved, lists);
			this.now = parts.isEmpty() ? before : new ObjectPaths(study, outside, Map.of(), Map.of());
		}

		void write(Instant at) throws IOException {
			// An object that was unknown before the step is written as a part of another one, or not at all.
			Map<EObject, String> known = new IdentityHashMap<>();
			touched.forEach(it -> known.computeIfAbsent(it.owner(), before::of));
			// In order of their paths, so that the same step always gives the same text.
			Map<String, EObject> out = new TreeMap<>();
			for (EObject gone : moved.keySet()) {
				String path = gone.eContainer() == null ? before.of(gone) : null;
				if (path != null) {
					out.put(path, gone);
				}
			}
			parts.values().forEach(change -> change.enters().forEach(run -> run.parts().forEach(outside::remove)));
			out.values().forEach(it -> outside.put(it, numbers++));
			json.writeStartObject();
			json.writeStringField("at", at.toString());
			json.writeArrayFieldStart("parts");
			for (Map.Entry<Touched, PartsChange> change : parts.entrySet()) {
				String owner = known.get(change.getKey().owner());
				if (owner != null) {
					writeParts(owner, change.getKey().feature(), change.getValue());
				}
			}
			json.writeEndArray();
			json.writeArrayFieldStart("out");
			for (String path : out.keySet()) {
				json.writeString(path);
			}
			json.writeEndArray();
			json.writeArrayFieldStart("set");
			for (Touched each : touched) {
				String then = each.ofParts() ? null : known.get(each.owner());
				String owner = then == null || parts.isEmpty() ? then : now.of(each.owner());
				if (owner != null) {
					writeValue(owner, each);
				}
			}
			json.writeEndArray();
			writeStrangers();
			json.writeEndObject();
		}

		private void writeParts(String owner, EStructuralFeature feature, PartsChange change) throws IOException {
			json.writeStartArray();
			json.writeString(owner);
			json.writeString(feature.getName());
			json.writeStartArray();
			for (int place : change.leaves()) {
				json.writeNumber(place);
			}
			json.writeEndArray();
			for (PartsChange.Run run : change.enters()) {
				json.writeStartArray();
				json.writeNumber(run.at());
				for (EObject part : run.parts()) {
					String path = before.of(part);
					if (path == null) {
						writeNew(part, (EReference) feature);
					} else {
						json.writeString(path);
					}
				}
				json.writeEndArray();
			}
			json.writeEndArray();
		}

		private void writeNew(EObject object, @Nullable EReference place) throws IOException {
			EClass type = object.eClass();
			json.writeStartObject();
			if (place == null || type != place.getEReferenceType()) {
				json.writeStringField("", type.getName());
			}
			for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
				if (feature.isChangeable() && !feature.isDerived() && object.eIsSet(feature)) {
					json.writeFieldName(feature.getName());
					if (feature instanceof EReference reference && reference.isContainment()) {
						json.writeStartArray();
						for (EObject part : Touched.parts(object.eGet(reference))) {
							// The owner is new: a part was known only if it was taken from elsewhere.
							String path = moved.containsKey(part) || outside.containsKey(part) ? before.of(part) : null;
							if (path == null) {
								writeNew(part, reference);
							} else {
								json.writeString(path);
							}
						}
						json.writeEndArray();
					} else {
						writeValues(object, feature);
					}
				}
			}
			json.writeEndObject();
		}

		private void writeValue(String owner, Touched each) throws IOException {
			json.writeStartArray();
			json.writeString(owner);
			json.writeString(each.feature().getName());
			writeValues(each.owner(), each.feature());
			json.writeEndArray();
		}

		/** Writes all values of a feature without parts; null for one that is not set. */
		private void writeValues(EObject owner, EStructuralFeature feature) throws IOException {
			if (!owner.eIsSet(feature)) {
				json.writeNull();
			} else if (feature.isMany()) {
				json.writeStartArray();
				for (Object value : (List<?>) owner.eGet(feature)) {
					json.writeString(text(feature, value));
				}
				json.writeEndArray();
			} else {
				writeOnce(text(feature, owner.eGet(feature)), feature instanceof EAttribute);
			}
		}

		private void writeOnce(String text, boolean isValue) throws IOException {
			Integer known = isValue && text.length() >= WORTH_A_NUMBER ? values.putIfAbsent(text, values.size()) : null;
			if (known == null) {
				json.writeString(text);
			} else {
				json.writeNumber(known);
			}
		}

		private String text(EStructuralFeature feature, Object value) {
			return feature instanceof EAttribute attribute ? EcoreUtil.convertToString(attribute.getEAttributeType(), value)
					: targets.computeIfAbsent((EObject) value, this::target);
		}

		/** Where a reference leads. An object that is no part of the study comes along, or later places would be others. */
		private String target(EObject object) {
			String path = now.of(object);
			if (path == null) {
				strangers.add(object);
				outside.put(object, numbers);
				path = "-" + numbers++;
			}
			return path;
		}

		private void writeStrangers() throws IOException {
			json.writeArrayFieldStart("strangers");
			for (int i = 0; i < strangers.size(); i++) {
				writeNew(strangers.get(i), null);
			}
			json.writeEndArray();
		}
	}
}
