/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Transcript</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is known of the text of an interview: the file interviews/ID.txt beside the study, one paragraph a line.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.Transcript#getSource <em>Source</em>}</li>
 *   <li>{@link org.palier.model.Transcript#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.palier.model.Transcript#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.palier.model.Transcript#getParagraphs <em>Paragraphs</em>}</li>
 *   <li>{@link org.palier.model.Transcript#getCodePoints <em>Code Points</em>}</li>
 *   <li>{@link org.palier.model.Transcript#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getTranscript()
 * @model
 * @generated
 */
public interface Transcript extends EObject {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the file that it came from; null when it was typed or pasted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.palier.model.PalierPackage#getTranscript_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.palier.model.Transcript#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 639 code of its language; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.palier.model.PalierPackage#getTranscript_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.palier.model.Transcript#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the file, in lower-case hexadecimal: positions of passages hold for that text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Digest</em>' attribute.
	 * @see #setDigest(String)
	 * @see org.palier.model.PalierPackage#getTranscript_Digest()
	 * @model
	 * @generated
	 */
	String getDigest();

	/**
	 * Sets the value of the '{@link org.palier.model.Transcript#getDigest <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digest</em>' attribute.
	 * @see #getDigest()
	 * @generated
	 */
	void setDigest(String value);

	/**
	 * Returns the value of the '<em><b>Paragraphs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paragraphs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paragraphs</em>' attribute.
	 * @see #setParagraphs(int)
	 * @see org.palier.model.PalierPackage#getTranscript_Paragraphs()
	 * @model
	 * @generated
	 */
	int getParagraphs();

	/**
	 * Sets the value of the '{@link org.palier.model.Transcript#getParagraphs <em>Paragraphs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paragraphs</em>' attribute.
	 * @see #getParagraphs()
	 * @generated
	 */
	void setParagraphs(int value);

	/**
	 * Returns the value of the '<em><b>Code Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code points of all paragraphs, without marks of speakers and times.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code Points</em>' attribute.
	 * @see #setCodePoints(int)
	 * @see org.palier.model.PalierPackage#getTranscript_CodePoints()
	 * @model
	 * @generated
	 */
	int getCodePoints();

	/**
	 * Sets the value of the '{@link org.palier.model.Transcript#getCodePoints <em>Code Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code Points</em>' attribute.
	 * @see #getCodePoints()
	 * @generated
	 */
	void setCodePoints(int value);

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.TranscriptLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text itself while it is open, a line a paragraph; written to its file with the study, and never into study.palier. None before somebody asks for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lines</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getTranscript_Lines()
	 * @model containment="true" transient="true"
	 * @generated
	 */
	EList<TranscriptLine> getLines();

} // Transcript
