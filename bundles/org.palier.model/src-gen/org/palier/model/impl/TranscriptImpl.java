/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.palier.model.PalierPackage;
import org.palier.model.Transcript;
import org.palier.model.TranscriptLine;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Transcript</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.TranscriptImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.palier.model.impl.TranscriptImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.palier.model.impl.TranscriptImpl#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.palier.model.impl.TranscriptImpl#getParagraphs <em>Paragraphs</em>}</li>
 *   <li>{@link org.palier.model.impl.TranscriptImpl#getCodePoints <em>Code Points</em>}</li>
 *   <li>{@link org.palier.model.impl.TranscriptImpl#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TranscriptImpl extends MinimalEObjectImpl.Container implements Transcript {
	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDigest() <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigest()
	 * @generated
	 * @ordered
	 */
	protected static final String DIGEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDigest() <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigest()
	 * @generated
	 * @ordered
	 */
	protected String digest = DIGEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getParagraphs() <em>Paragraphs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParagraphs()
	 * @generated
	 * @ordered
	 */
	protected static final int PARAGRAPHS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getParagraphs() <em>Paragraphs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParagraphs()
	 * @generated
	 * @ordered
	 */
	protected int paragraphs = PARAGRAPHS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCodePoints() <em>Code Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodePoints()
	 * @generated
	 * @ordered
	 */
	protected static final int CODE_POINTS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCodePoints() <em>Code Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodePoints()
	 * @generated
	 * @ordered
	 */
	protected int codePoints = CODE_POINTS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLines() <em>Lines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLines()
	 * @generated
	 * @ordered
	 */
	protected EList<TranscriptLine> lines;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TranscriptImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.TRANSCRIPT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.TRANSCRIPT__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.TRANSCRIPT__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDigest() {
		return digest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDigest(String newDigest) {
		String oldDigest = digest;
		digest = newDigest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.TRANSCRIPT__DIGEST, oldDigest, digest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getParagraphs() {
		return paragraphs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParagraphs(int newParagraphs) {
		int oldParagraphs = paragraphs;
		paragraphs = newParagraphs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.TRANSCRIPT__PARAGRAPHS, oldParagraphs, paragraphs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCodePoints() {
		return codePoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodePoints(int newCodePoints) {
		int oldCodePoints = codePoints;
		codePoints = newCodePoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.TRANSCRIPT__CODE_POINTS, oldCodePoints, codePoints));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TranscriptLine> getLines() {
		if (lines == null) {
			lines = new EObjectContainmentEList<TranscriptLine>(TranscriptLine.class, this, PalierPackage.TRANSCRIPT__LINES);
		}
		return lines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PalierPackage.TRANSCRIPT__LINES:
				return ((InternalEList<?>)getLines()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PalierPackage.TRANSCRIPT__SOURCE:
				return getSource();
			case PalierPackage.TRANSCRIPT__LANGUAGE:
				return getLanguage();
			case PalierPackage.TRANSCRIPT__DIGEST:
				return getDigest();
			case PalierPackage.TRANSCRIPT__PARAGRAPHS:
				return getParagraphs();
			case PalierPackage.TRANSCRIPT__CODE_POINTS:
				return getCodePoints();
			case PalierPackage.TRANSCRIPT__LINES:
				return getLines();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PalierPackage.TRANSCRIPT__SOURCE:
				setSource((String)newValue);
				return;
			case PalierPackage.TRANSCRIPT__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case PalierPackage.TRANSCRIPT__DIGEST:
				setDigest((String)newValue);
				return;
			case PalierPackage.TRANSCRIPT__PARAGRAPHS:
				setParagraphs((Integer)newValue);
				return;
			case PalierPackage.TRANSCRIPT__CODE_POINTS:
				setCodePoints((Integer)newValue);
				return;
			case PalierPackage.TRANSCRIPT__LINES:
				getLines().clear();
				getLines().addAll((Collection<? extends TranscriptLine>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PalierPackage.TRANSCRIPT__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case PalierPackage.TRANSCRIPT__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case PalierPackage.TRANSCRIPT__DIGEST:
				setDigest(DIGEST_EDEFAULT);
				return;
			case PalierPackage.TRANSCRIPT__PARAGRAPHS:
				setParagraphs(PARAGRAPHS_EDEFAULT);
				return;
			case PalierPackage.TRANSCRIPT__CODE_POINTS:
				setCodePoints(CODE_POINTS_EDEFAULT);
				return;
			case PalierPackage.TRANSCRIPT__LINES:
				getLines().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PalierPackage.TRANSCRIPT__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case PalierPackage.TRANSCRIPT__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case PalierPackage.TRANSCRIPT__DIGEST:
				return DIGEST_EDEFAULT == null ? digest != null : !DIGEST_EDEFAULT.equals(digest);
			case PalierPackage.TRANSCRIPT__PARAGRAPHS:
				return paragraphs != PARAGRAPHS_EDEFAULT;
			case PalierPackage.TRANSCRIPT__CODE_POINTS:
				return codePoints != CODE_POINTS_EDEFAULT;
			case PalierPackage.TRANSCRIPT__LINES:
				return lines != null && !lines.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (source: ");
		result.append(source);
		result.append(", language: ");
		result.append(language);
		result.append(", digest: ");
		result.append(digest);
		result.append(", paragraphs: ");
		result.append(paragraphs);
		result.append(", codePoints: ");
		result.append(codePoints);
		result.append(')');
		return result.toString();
	}

} //TranscriptImpl
