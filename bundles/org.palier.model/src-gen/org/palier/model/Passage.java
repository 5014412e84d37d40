/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Passage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A span of the text of an interview, as one person coded it. Paragraphs count from 0; code points from 0 within what is said in a paragraph, without the marks of its speaker and time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.Passage#getFromParagraph <em>From Paragraph</em>}</li>
 *   <li>{@link org.palier.model.Passage#getFromCodePoint <em>From Code Point</em>}</li>
 *   <li>{@link org.palier.model.Passage#getToParagraph <em>To Paragraph</em>}</li>
 *   <li>{@link org.palier.model.Passage#getToCodePoint <em>To Code Point</em>}</li>
 *   <li>{@link org.palier.model.Passage#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.palier.model.Passage#getCoder <em>Coder</em>}</li>
 *   <li>{@link org.palier.model.Passage#getCodedAt <em>Coded At</em>}</li>
 *   <li>{@link org.palier.model.Passage#isBlind <em>Blind</em>}</li>
 *   <li>{@link org.palier.model.Passage#getMemo <em>Memo</em>}</li>
 *   <li>{@link org.palier.model.Passage#isCleared <em>Cleared</em>}</li>
 *   <li>{@link org.palier.model.Passage#getClearedBy <em>Cleared By</em>}</li>
 *   <li>{@link org.palier.model.Passage#getClearedOn <em>Cleared On</em>}</li>
 *   <li>{@link org.palier.model.Passage#getFoundBy <em>Found By</em>}</li>
 *   <li>{@link org.palier.model.Passage#getSettles <em>Settles</em>}</li>
 *   <li>{@link org.palier.model.Passage#getSettledCodes <em>Settled Codes</em>}</li>
 *   <li>{@link org.palier.model.Passage#getDecidedWith <em>Decided With</em>}</li>
 *   <li>{@link org.palier.model.Passage#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getPassage()
 * @model
 * @generated
 */
public interface Passage extends Identified {
	/**
	 * Returns the value of the '<em><b>From Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paragraph in which it begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Paragraph</em>' attribute.
	 * @see #setFromParagraph(int)
	 * @see org.palier.model.PalierPackage#getPassage_FromParagraph()
	 * @model
	 * @generated
	 */
	int getFromParagraph();

	/**
	 * Sets the value of the '{@link org.palier.model.Passage#getFromParagraph <em>From Paragraph</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Paragraph</em>' attribute.
	 * @see #getFromParagraph()
	 * @generated
	 */
	void setFromParagraph(int value);

	/**
	 * Returns the value of the '<em><b>From Code Point</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First code point in that paragraph.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Code Point</em>' attribute.
	 * @see #setFromCodePoint(int)
	 * @see org.palier.model.PalierPackage#getPassage_FromCodePoint()
	 * @model
	 * @generated
	 */
	int getFromCodePoint();

	/**
	 * Sets the value of the '{@link org.palier.model.Passage#getFromCodePoint <em>From Code Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Code Point</em>' attribute.
	 * @see #getFromCodePoint()
	 * @generated
	 */
	void setFromCodePoint(int value);

	/**
	 * Returns the value of the '<em><b>To Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paragraph in which it ends; not before the first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Paragraph</em>' attribute.
	 * @see #setToParagraph(int)
	 * @see org.palier.model.PalierPackage#getPassage_ToParagraph()
	 * @model
	 * @generated
	 */
	int getToParagraph();

	/**
	 * Sets the value of the '{@link org.palier.model.Passage#getToParagraph <em>To Paragraph</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Paragraph</em>' attribute.
	 * @see #getToParagraph()
	 * @generated
	 */
	void setToParagraph(int value);

	/**
	 * Returns the value of the '<em><b>To Code Point</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code point after its last, in that paragraph.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Code Point</em>' attribute.
	 * @see #setToCodePoint(int)
	 * @see org.palier.model.PalierPackage#getPassage_ToCodePoint()
	 * @model
	 * @generated
	 */
	int getToCodePoint();

	/**
	 * Sets the value of the '{@link org.palier.model.Passage#getToCodePoint <em>To Code Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Code Point</em>' attribute.
	 * @see #getToCodePoint()
	 * @generated
	 */
	void setToCodePoint(int value);

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' reference list.
	 * The list contents are of type {@link org.palier.model.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes that it is given, in the order of giving; none when it is only referred to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' reference list.
	 * @see org.palier.model.PalierPackage#getPassage_Codes()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Code> getCodes();

	/**
	 * Returns the value of the '<em><b>Coder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who coded; null when nobody said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coder</em>' reference.
	 * @see #setCoder(Coder)
	 * @see org.palier.model.PalierPackage#getPassage_Coder()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Coder getCoder();

	/**
	 * Sets the value of the '{@link org.palier.model.Passage#getCoder <em>Coder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coder</em>' reference.
	 * @see #getCoder()
	 * @generated
	 */
	void setCoder(Coder value);

	/**
	 * Returns the value of the '<em><b>Coded At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When, ISO 8601 in UTC; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coded At</em>' attribute.
	 * @see #setCodedAt(String)
	 * @see org.palier.model.PalierPackage#getPassage_CodedAt()
	 * @model
	 * @generated
	 */
	String getCodedAt();

	/**
	 * Sets the value of the '{@link org.palier.model.Passage#getCodedAt <em>Coded At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coded At</em>' attribute.
	 * @see #getCodedAt()
	 * @generated
	 */
	void setCodedAt(String value);

	/**
	 * Returns the value of the '<em><b>Blind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the coder saw no codes of others when it was coded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blind</em>' attribute.
	 * @see #setBlind(boolean)
	 * @see org.palier.model.PalierPackage#getPassage_Blind()
	 * @model
	 * @generated
	 */
	boolean isBlind();

	/**
	 * Sets the value of the '{@link org.palier.model.Passage#isBlind <em>Blind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blind</em>' attribute.
	 * @see #isBlind()
	 * @generated
	 */
	void setBlind(boolean value);

	/**
	 * Returns the value of the '<em><b>Memo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the coder noted; null for nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memo</em>' attribute.
	 * @see #setMemo(String)
	 * @see org.palier.model.PalierPackage#getPassage_Memo()
	 * @model
	 * @generated
	 */
	String getMemo();

	/**
	 * Sets the value of the '{@link org.palier.model.Passage#getMemo <em>Memo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memo</em>' attribute.
	 * @see #getMemo()
	 * @generated
	 */
	void setMemo(String value);

	/**
	 * Returns the value of the '<em><b>Cleared</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a person let it be quoted in reports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cleared</em>' attribute.
	 * @see #setCleared(boolean)
	 * @see org.palier.model.PalierPackage#getPassage_Cleared()
	 * @model
	 * @generated
	 */
	boolean isCleared();

	/**
	 * Sets the value of the '{@link org.palier.model.Passage#isCleared <em>Cleared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cleared</em>' attribute.
	 * @see #isCleared()
	 * @generated
	 */
	void setCleared(boolean value);

	/**
	 * Returns the value of the '<em><b>Cleared By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who let it; null when nobody did or said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cleared By</em>' reference.
	 * @see #setClearedBy(Coder)
	 * @see org.palier.model.PalierPackage#getPassage_ClearedBy()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Coder getClearedBy();

	/**
	 * Sets the value of the '{@link org.palier.model.Passage#getClearedBy <em>Cleared By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cleared By</em>' reference.
	 * @see #getClearedBy()
	 * @generated
	 */
	void setClearedBy(Coder value);

	/**
	 * Returns the value of the '<em><b>Cleared On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it was let; null when it was not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cleared On</em>' attribute.
	 * @see #setClearedOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getPassage_ClearedOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getClearedOn();

	/**
	 * Sets the value of the '{@link org.palier.model.Passage#getClearedOn <em>Cleared On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cleared On</em>' attribute.
	 * @see #getClearedOn()
	 * @generated
	 */
	void setClearedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Found By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was searched for when a search found it and a person confirmed it; null when it was found by reading.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Found By</em>' attribute.
	 * @see #setFoundBy(String)
	 * @see org.palier.model.PalierPackage#getPassage_FoundBy()
	 * @model
	 * @generated
	 */
	String getFoundBy();

	/**
	 * Sets the value of the '{@link org.palier.model.Passage#getFoundBy <em>Found By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Found By</em>' attribute.
	 * @see #getFoundBy()
	 * @generated
	 */
	void setFoundBy(String value);

	/**
	 * Returns the value of the '<em><b>Settles</b></em>' reference list.
	 * The list contents are of type {@link org.palier.model.Passage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Passages between which it decides; none when it is no decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settles</em>' reference list.
	 * @see org.palier.model.PalierPackage#getPassage_Settles()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Passage> getSettles();

	/**
	 * Returns the value of the '<em><b>Settled Codes</b></em>' reference list.
	 * The list contents are of type {@link org.palier.model.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes that it decides on: of them those that it bears are in force in its span, and no others.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settled Codes</em>' reference list.
	 * @see org.palier.model.PalierPackage#getPassage_SettledCodes()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Code> getSettledCodes();

	/**
	 * Returns the value of the '<em><b>Decided With</b></em>' reference list.
	 * The list contents are of type {@link org.palier.model.Coder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Those who decided together with its coder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided With</em>' reference list.
	 * @see org.palier.model.PalierPackage#getPassage_DecidedWith()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Coder> getDecidedWith();

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was decided so; null when it is no decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.palier.model.PalierPackage#getPassage_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.palier.model.Passage#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // Passage
