-- Texts, and how code lists compare them: dashes, quotes, spaces, line breaks and case make no difference. chr() writes
-- what cannot be seen.

with

cases (given, expected) as (
    values
    ('Health services', 'health services'),
    ('  Health   SERVICES ', 'health services'),
    ('Health' || chr(160) || 'services', 'health services'),
    ('Health' || chr(10) || 'services' || chr(13) || chr(10), 'health services'),
    ('Health' || chr(9) || ' services', 'health services'),
    ('Health' || chr(8203) || ' services' || chr(65279), 'health services'),
    ('3b ' || chr(150) || ' Nurse', '3b - nurse'),
    ('3b ' || chr(8208) || ' Nurse', '3b - nurse'),
    ('3b ' || chr(8209) || ' Nurse', '3b - nurse'),
    ('3b ' || chr(8211) || ' Nurse', '3b - nurse'),
    ('3b ' || chr(8212) || ' Nurse', '3b - nurse'),
    ('3b ' || chr(8722) || ' Nurse', '3b - nurse'),
    ('3b' || chr(160) || chr(151) || chr(160) || 'Nurse', '3b - nurse'),
    ('Child' || chr(8217) || 's disability', 'child''s disability'),
    ('Child' || chr(146) || 's disability', 'child''s disability'),
    ('Child' || chr(180) || 's disability', 'child''s disability'),
    ('Child`s disability', 'child''s disability'),
    (chr(8220) || 'host' || chr(8221) || ' family', '"host" family'),
    (chr(147) || 'host' || chr(148) || ' family', '"host" family'),
    ('non-breaking', 'non-breaking'),
    ('nonbreaking', 'nonbreaking'),
    ('ÉCOLE', 'école'),
    (chr(8211), '-'),
    (chr(160), null),
    ('', null),
    (null, null)
),

compared as (
    select
        given,
        expected,
        {{ comparable_text('given') }} as actual
    from cases
)

select * from compared
where actual is distinct from expected
