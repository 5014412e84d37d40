/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recommendation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that should be done, who does it, by when, and by what one will see that it helped.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.Recommendation#getText <em>Text</em>}</li>
 *   <li>{@link org.palier.model.Recommendation#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.palier.model.Recommendation#getDue <em>Due</em>}</li>
 *   <li>{@link org.palier.model.Recommendation#getHoursPerWeek <em>Hours Per Week</em>}</li>
 *   <li>{@link org.palier.model.Recommendation#getScenario <em>Scenario</em>}</li>
 *   <li>{@link org.palier.model.Recommendation#getIndicator <em>Indicator</em>}</li>
 *   <li>{@link org.palier.model.Recommendation#getBefore <em>Before</em>}</li>
 *   <li>{@link org.palier.model.Recommendation#getAim <em>Aim</em>}</li>
 *   <li>{@link org.palier.model.Recommendation#getSign <em>Sign</em>}</li>
 *   <li>{@link org.palier.model.Recommendation#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.palier.model.Recommendation#getState <em>State</em>}</li>
 *   <li>{@link org.palier.model.Recommendation#getProposedOn <em>Proposed On</em>}</li>
 *   <li>{@link org.palier.model.Recommendation#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link org.palier.model.Recommendation#getBegunOn <em>Begun On</em>}</li>
 *   <li>{@link org.palier.model.Recommendation#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.palier.model.Recommendation#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getRecommendation()
 * @model
 * @generated
 */
public interface Recommendation extends Identified {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What should be done, as a sentence that begins with a verb.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' containment reference.
	 * @see #setText(LocalizedText)
	 * @see org.palier.model.PalierPackage#getRecommendation_Text()
	 * @model containment="true" required="true"
	 * @generated
	 */
	LocalizedText getText();

	/**
	 * Sets the value of the '{@link org.palier.model.Recommendation#getText <em>Text</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' containment reference.
	 * @see #getText()
	 * @generated
	 */
	void setText(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who answers for it; null while nobody does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.palier.model.PalierPackage#getRecommendation_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.palier.model.Recommendation#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day by which it should be done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.palier.model.PalierPackage#getRecommendation_Due()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.palier.model.Recommendation#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Hours Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Work that it takes in all bodies together, in hours a week; null where nobody knows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hours Per Week</em>' attribute.
	 * @see #setHoursPerWeek(Double)
	 * @see org.palier.model.PalierPackage#getRecommendation_HoursPerWeek()
	 * @model
	 * @generated
	 */
	Double getHoursPerWeek();

	/**
	 * Sets the value of the '{@link org.palier.model.Recommendation#getHoursPerWeek <em>Hours Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hours Per Week</em>' attribute.
	 * @see #getHoursPerWeek()
	 * @generated
	 */
	void setHoursPerWeek(Double value);

	/**
	 * Returns the value of the '<em><b>Scenario</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scenario that supports it, from which the work may come; null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scenario</em>' reference.
	 * @see #setScenario(Scenario)
	 * @see org.palier.model.PalierPackage#getRecommendation_Scenario()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Scenario getScenario();

	/**
	 * Sets the value of the '{@link org.palier.model.Recommendation#getScenario <em>Scenario</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scenario</em>' reference.
	 * @see #getScenario()
	 * @generated
	 */
	void setScenario(Scenario value);

	/**
	 * Returns the value of the '<em><b>Indicator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Candidate or number that will show it: id of the cell of a finding, or of an indicator with its row and column; null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicator</em>' attribute.
	 * @see #setIndicator(String)
	 * @see org.palier.model.PalierPackage#getRecommendation_Indicator()
	 * @model
	 * @generated
	 */
	String getIndicator();

	/**
	 * Sets the value of the '{@link org.palier.model.Recommendation#getIndicator <em>Indicator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicator</em>' attribute.
	 * @see #getIndicator()
	 * @generated
	 */
	void setIndicator(String value);

	/**
	 * Returns the value of the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value of the indicator when it was proposed, in the same unit as the aim; null where nobody knows. What became of it is told beside this.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Before</em>' attribute.
	 * @see #setBefore(Double)
	 * @see org.palier.model.PalierPackage#getRecommendation_Before()
	 * @model
	 * @generated
	 */
	Double getBefore();

	/**
	 * Sets the value of the '{@link org.palier.model.Recommendation#getBefore <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Before</em>' attribute.
	 * @see #getBefore()
	 * @generated
	 */
	void setBefore(Double value);

	/**
	 * Returns the value of the '<em><b>Aim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value of the indicator that is wanted, in its unit; a share from 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aim</em>' attribute.
	 * @see #setAim(Double)
	 * @see org.palier.model.PalierPackage#getRecommendation_Aim()
	 * @model
	 * @generated
	 */
	Double getAim();

	/**
	 * Sets the value of the '{@link org.palier.model.Recommendation#getAim <em>Aim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aim</em>' attribute.
	 * @see #getAim()
	 * @generated
	 */
	void setAim(Double value);

	/**
	 * Returns the value of the '<em><b>Sign</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By what one will see that it is done, in words, where no indicator shows it; null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sign</em>' containment reference.
	 * @see #setSign(LocalizedText)
	 * @see org.palier.model.PalierPackage#getRecommendation_Sign()
	 * @model containment="true"
	 * @generated
	 */
	LocalizedText getSign();

	/**
	 * Sets the value of the '{@link org.palier.model.Recommendation#getSign <em>Sign</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sign</em>' containment reference.
	 * @see #getSign()
	 * @generated
	 */
	void setSign(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' reference list.
	 * The list contents are of type {@link org.palier.model.Finding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it rests on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Findings</em>' reference list.
	 * @see org.palier.model.PalierPackage#getRecommendation_Findings()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Finding> getFindings();

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.palier.model.RecommendationState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.palier.model.RecommendationState
	 * @see #setState(RecommendationState)
	 * @see org.palier.model.PalierPackage#getRecommendation_State()
	 * @model
	 * @generated
	 */
	RecommendationState getState();

	/**
	 * Sets the value of the '{@link org.palier.model.Recommendation#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.palier.model.RecommendationState
	 * @see #getState()
	 * @generated
	 */
	void setState(RecommendationState value);

	/**
	 * Returns the value of the '<em><b>Proposed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it was proposed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proposed On</em>' attribute.
	 * @see #setProposedOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getRecommendation_ProposedOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getProposedOn();

	/**
	 * Sets the value of the '{@link org.palier.model.Recommendation#getProposedOn <em>Proposed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proposed On</em>' attribute.
	 * @see #getProposedOn()
	 * @generated
	 */
	void setProposedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it was decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided On</em>' attribute.
	 * @see #setDecidedOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getRecommendation_DecidedOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getDecidedOn();

	/**
	 * Sets the value of the '{@link org.palier.model.Recommendation#getDecidedOn <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided On</em>' attribute.
	 * @see #getDecidedOn()
	 * @generated
	 */
	void setDecidedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Begun On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which work began.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Begun On</em>' attribute.
	 * @see #setBegunOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getRecommendation_BegunOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getBegunOn();

	/**
	 * Sets the value of the '{@link org.palier.model.Recommendation#getBegunOn <em>Begun On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Begun On</em>' attribute.
	 * @see #getBegunOn()
	 * @generated
	 */
	void setBegunOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it was done or dropped.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended On</em>' attribute.
	 * @see #setEndedOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getRecommendation_EndedOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getEndedOn();

	/**
	 * Sets the value of the '{@link org.palier.model.Recommendation#getEndedOn <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended On</em>' attribute.
	 * @see #getEndedOn()
	 * @generated
	 */
	void setEndedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free remark, e.g. why it was dropped.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.palier.model.PalierPackage#getRecommendation_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.palier.model.Recommendation#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Recommendation
