-- Numbers are one number in every spelling (core/model/PaperReference.h, normalizedReference): hyphens and strokes of
-- print, and the year in two digits where a number of letters ends in it. Two that turn out to be one keep both keys:
-- they are two records, and a person decides.
UPDATE OR IGNORE resolution
    SET reference_key = replace(replace(replace(replace(replace(reference_key, char(8208), '-'), char(8209), '-'),
        char(8211), '-'), char(8260), '/'), char(173), '')
    WHERE reference_key GLOB '*[' || char(8208, 8209, 8211, 8260, 173) || ']*';
UPDATE OR IGNORE resolution
    SET reference_key = substr(reference_key, 1, length(reference_key) - 4) || substr(reference_key, -2)
    WHERE reference_key GLOB '[A-Z]*[0-9]/20[0-9][0-9]' AND reference_key NOT GLOB '*/19[0-9][0-9]/20[0-9][0-9]'
        AND reference_key NOT GLOB '*/20[0-9][0-9]/20[0-9][0-9]';

-- A part of a number is looked for in all of them; this index is all that is read for it.
CREATE INDEX resolution_numbers ON resolution (reference_key, meeting, file_reference);
