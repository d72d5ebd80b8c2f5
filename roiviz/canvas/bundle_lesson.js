// Made by `make bundle` from sources 72851d63beb0410f; not to be edited.
var roiviz=(()=>{var ft=Object.defineProperty;var Ve=Object.getOwnPropertyDescriptor;var Xe=Object.getOwnPropertyNames;var Pe=Object.prototype.hasOwnProperty;var ze=(s,A)=>{for(var t in A)ft(s,t,{get:A[t],enumerable:!0})},$e=(s,A,t,n)=>{if(A&&typeof A=="object"||typeof A=="function")for(let e of Xe(A))!Pe.call(s,e)&&e!==t&&ft(s,e,{get:()=>A[e],enumerable:!(n=Ve(A,e))||n.enumerable});return s};var We=s=>$e(ft({},"__esModule",{value:!0}),s);var wi={};ze(wi,{playLesson:()=>Bi});function pt(s){let A=s.map(ut),t=new Uint8ClampedArray(256*3);if(A.length<2)return t;for(let n=0;n<256;n+=1){let e=n/255*(A.length-1),r=Math.min(Math.floor(e),A.length-2);for(let i=0;i<3;i+=1)t[3*n+i]=A[r][i]+(A[r+1][i]-A[r][i])*(e-r)}return t}function ut(s){if(s.startsWith("#")){let e=s.length<7?[...s.slice(1,4)].map(i=>i+i).join(""):s.slice(1,7),r=Number.parseInt(e,16);return[r>>16,r>>8&255,r&255]}let[A,t,n]=s.match(/[\d.]+/g)??["255","255","255"];return[Number(A),Number(t),Number(n)]}function Qt([s,A,t]){return .2126*dt(s)+.7152*dt(A)+.0722*dt(t)}var dt=s=>s/255<=.04045?s/255/12.92:((s/255+.055)/1.055)**2.4;function je(s,[A,t]){let n=Ze(A,t)?t===0?0:.5:(s-A)/(t-A);return Math.max(0,Math.min(255,Math.round(n*255)))||0}var Ze=(s,A)=>A-s<=2e-6*Math.max(Math.abs(s),Math.abs(A));function iA(s,A,t){let n=3*je(A,t);return[s[n],s[n+1],s[n+2]]}var oA=([s,A,t])=>`rgb(${s} ${A} ${t})`,EA=(s,A)=>Qt(s)>.19?A.casing:A.mark;var _e=.4,As=["surface","sunken","line","line-strong","text","muted","accent","focus","good","bad","warn","stage","stage-mark","mark","casing","box","highlight","set-0","set-1","clamped","discarded","footprint","label","label-text","casing-soft","casing-strong","halo","bin-line","grid","wash"],ts=["tiny","small","note"];function ns(s,A=()=>""){let t=A(s);if(t)return Qt(ut(t))<_e?"dark":"light";let{theme:n}=document.documentElement.dataset;return n==="light"||n==="dark"?n:matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function es(s){let A=getComputedStyle(s),t=r=>A.getPropertyValue(`--rv-${r}`).trim(),n=r=>t(r).split(",").map(i=>i.trim()).filter(Boolean);return{...Object.fromEntries(As.map(r=>[r,t(r)])),font:A.fontFamily,mono:t("mono")||"monospace",sizes:Object.fromEntries(ts.map(r=>[r,t(`size-${r}`)])),categorical:n("categorical"),ramps:{sequential:pt(n("sequential")),diverging:pt(n("diverging"))}}}var NA=class{constructor(A,t){this.root=A,this.groundOf=t,this.colours=null}follow(){let A=ns(this.root,this.groundOf);return this.root.dataset.theme===A&&this.colours?!1:(this.root.dataset.theme=A,this.colours=es(this.root),!0)}};var ss=["scene","focus","feed","boxes","fresh","answers"],GA=class{constructor(A,t,n,e){this.root=A,this.scope=t,this.registry=n,this.theme=new NA(A,e),this.reading=null,this.part=null,this.cards=new Map,this.pending=new Set,this.observers=[],this.frame=0,this.offs=ss.map(r=>t.on(r,()=>this.changed(r)))}update({columns:A,show:t,reading:n,page:e}){this.part=e,this.root.style.setProperty("--rv-columns",String(A??"")),this.root.toggleAttribute("data-columns",!!A),n===this.reading&&t.join()===[...this.cards.keys()].join()||this.show(t,n),this.all()}show(A,t){let n=A.filter(r=>!Object.hasOwn(this.registry,r));if(n.length)throw new Error(`show: want names of cards (${Object.keys(this.registry).join(", ")}), got ${n.join(", ")}`);this.clear(),this.reading=t;let e={scope:this.scope,reading:t,colours:()=>this.theme.colours,part:()=>this.part};for(let r of A){let i=this.registry[r](e);i.element.dataset.card=r,this.cards.set(r,i),i.watch&&this.watch(r,i.watch)}this.root.replaceChildren(...[...this.cards.values()].map(r=>r.element)),this.showLate()}watch(A,t){let n=new ResizeObserver(()=>{this.pending.add(A),this.schedule()});n.observe(t),this.observers.push(n)}clear(){for(let A of this.observers)A.disconnect();for(let A of this.cards.values())A.destroy?.();this.observers=[],this.cards.clear(),this.pending.clear()}all(){for(let A of this.cards.keys())this.pending.add(A);this.schedule()}changed(A){A==="fresh"&&this.showLate();for(let[t,n]of this.cards)(!n.topics||n.topics.includes(A))&&this.pending.add(t);this.schedule()}showLate(){let{fresh:A,live:t}=this.scope,n=t.complete&&!A.elsewhere;this.root.toggleAttribute("data-late",A.late);for(let{element:e,ofKernels:r}of this.cards.values())e.toggleAttribute("data-here",!!r&&n)}schedule(){!this.frame&&this.pending.size&&(this.frame=requestAnimationFrame(()=>this.flush()))}flush(){this.frame=0;let A=[...this.pending].map(e=>this.cards.get(e)).filter(e=>e!=null);this.pending.clear();let[t,n]=[!0,!1].map(e=>A.filter(r=>rs(r)===e));for(let e of[...n,...t])this.refresh(e)}refresh(A){let t=!!A.ofBoxes&&!this.scope.given(this.reading).length;A.element.toggleAttribute("data-none",t),t||A.update()}setTheme(){this.theme.follow()&&this.all()}destroy(){cancelAnimationFrame(this.frame);for(let A of this.offs)A();this.clear()}},rs=({watch:s})=>s?.firstElementChild?.localName==="canvas";var Et="WebAssembly";var pA=(s,A,t)=>JSON.stringify([s,A,t]);function UA(s,A){let t=Bt(s),n=null,e=i=>{if(n??=is(s.bin,t),!(i>=0&&i<t))return[];let o=n[i];return Array.from({length:n[i+1]-o},(a,g)=>o+g)},r=()=>{let i=Math.floor(s.bins[0]/2)*s.bins[1]+Math.floor(s.bins[1]/2);return e(i).length||!s.bin?.length?i:s.bin[0]};return Object.freeze({...s,place:A,samples_shown:s.positions?.shape[0]??0,samplesOf:e,defaultBin:r})}function is(s,A){let t=new Int32Array(A+1);for(let n of s??[])t[n+1]+=1;for(let n=0;n<A;n+=1)t[n+1]+=t[n];return t}var Bt=({bins:s})=>s[0]*s[1];var X=s=>s.status!=="refused",BA=({device:s})=>s===Et;var os=["cx","cy","w","h","angle"],mA=(s,A)=>os.every(t=>s[t]===A[t]);var mt=80,as=250,JA=class{constructor(A){this.scope=A,this.late=!1,this.busy=!1,this.asking=!1,this.wasOld=!1,this.places="",this.movedAt=-1/0,this.newsAt=-1/0,this.timer=void 0,this.told="",A.on("boxes",()=>this.moved()),A.on("scene",()=>this.answered())}reset(){this.asking=!1,this.late=!1}isOld({box:A,frame:t}){let{editor:n}=this.scope;if(!n)return!1;let e=n.boxes.find(r=>r.id===A);return!e||!mA(e,t)}holds(A){return!this.isOld(A)&&(BA(A)?!this.isLate(A):this.rests)}isLate(A){return this.late&&(!BA(A)||this.elsewhere)}get elsewhere(){return this.busy&&!this.asking}get allHold(){return!this.anyOld&&this.rests}get rests(){return!this.late&&performance.now()-this.movedAt>=mt}get blink(){return this.scope.live.complete&&!this.elsewhere?as:mt}get anyOld(){let{editor:A,served:t}=this.scope;return!A||!t.length?!1:this.busy||this.asking||t.some(n=>this.isOld(n))||A.boxes.some(n=>!t.some(e=>e.box===n.id))}moved(){let A=JSON.stringify(this.scope.editor?.boxes??[]);A!==this.places&&(this.wasOld||(this.newsAt=performance.now()),this.places=A,this.movedAt=performance.now(),this.look())}ask(){this.wasOld||(this.newsAt=performance.now()),this.asking=!0,this.look()}answered(){this.newsAt=performance.now(),this.look()}setBusy(A){A!==this.busy&&(this.busy=A,A&&!this.wasOld&&(this.newsAt=performance.now()),this.look())}look(){clearTimeout(this.timer);let A=performance.now(),t=this.anyOld;this.late=t&&(this.late||A-this.newsAt>=this.blink),this.wasOld=t;let n=JSON.stringify([this.late,this.allHold,this.elsewhere,this.scope.answers.map(i=>this.holds(i))]),e=[this.movedAt+mt,this.newsAt+this.blink],r=Math.min(...e.filter(i=>i>A));Number.isFinite(r)&&(this.timer=setTimeout(()=>this.look(),r-A+1)),n!==this.told&&(this.told=n,this.scope.changed("fresh"))}};var aA=s=>(/^-0*\.?0*$/.test(s)?s.slice(1):s).replaceAll("-","−");var gs=(s,A)=>s==null||!Number.isFinite(s)?"–":aA(A(s));var gA=(s,A)=>`${s.toLocaleString("en")} ${A}${s===1?"":"s"}`,An=s=>gs(s,hs);function hs(s){let A=s.toPrecision(9),[t,n]=A.split("e"),e=t.includes(".")?t.replace(/\.?0+$/,""):t;return n?`${e}e${n}`:e}function tn(s){if(!Number.isFinite(s))return Number.isNaN(s)?"nan":s<0?"-inf":"inf";let A=s<0||Object.is(s,-0)?"-":"",[t,n]=Is(Math.abs(s)).split("e"),e=Number(n);if(e>=-4&&e<6)return`${A}${+`${t}e${n}`}`;let r=String(Math.abs(e)).padStart(2,"0");return`${A}${Number(t)}e${e<0?"-":"+"}${r}`}function Is(s){let[A,t]=s.toExponential(100).split("e");return/^\d\.\d{4}[02468]50*$/.test(A)?`${A.slice(0,7)}e${t}`:s.toExponential(5)}var ls=1e-6,cs=[{name:"positions",words:["x","y"]},{name:"state",words:["state"]},{name:"taps",words:["first cell","second cell","third cell","fourth cell"]},{name:"weights",words:["first weight","second weight","third weight","fourth weight"]}];function nn(s,A,t){return s.error||A.error?Cs(s,A):wA("samples a bin",s.grid,A.grid)??wA("number of samples",[s.samples_total],[A.samples_total])??wA("cells of the bins' rows",s.bin_rows,A.bin_rows)??wA("cells of the bins' columns",s.bin_columns,A.bin_columns)??wA("bins of the samples",s.bin,A.bin)??fs(s,A)??ds(s,A,t*ls)}function Cs(s,A){let[t,n]=[s,A].map(({error:e})=>e??"a result");return t===n?null:{what:"refusal",bin:null,rank:0,here:t,there:n}}function wA(s,A,t){let n=en(A??[],t??[]);return n<0?null:{what:s,bin:null,rank:0,here:vA(A?.[n]),there:vA(t?.[n])}}function fs(s,A){for(let{name:t,words:n}of cs){let[e,r]=[s[t]??[],A[t]??[]],i=en(e,r);if(i<0)continue;let o=Math.floor(i/n.length),a=s.bin?.[o]??null,g=o-(s.bin?.indexOf(a??-1)??0);return{what:`${n[i%n.length]} of sample ${g+1}`,bin:a,rank:g,here:vA(e[i]),there:vA(r[i])}}return null}function ds({output:s},{output:A},t){if(!s||!A||s.length!==A.length)return wA("number of outputs",s,A);let n=s.findIndex((e,r)=>!ps(e,A[r],t));return n<0?null:{what:"output",bin:n,rank:0,here:vA(s[n]),there:vA(A[n])}}var ps=(s,A,t)=>Object.is(s,A)||Math.abs(s-A)<=t;function en(s,A){let t=Math.max(s.length,A.length);for(let n=0;n<t;n+=1)if(!Object.is(s[n],A[n]))return n;return-1}function vA(s){return s===void 0?"none":Object.is(s,-0)?"−0":Number.isFinite(s)?An(s):aA(String(s))}var[us,wt,OA]=[17,18,19],sn={1:"A box holds a number that is not finite.",2:"A box names a feature map that is not there.",3:"A box reaches farther than 2^30 cells.",4:"A box has a negative size.",5:"A rotated box has more than 65,536 samples per bin and axis.",16:"A size is out of the kernels' range.",[us]:"The box has more samples than the browser lists.",[wt]:"The browser has no more memory for it.",[OA]:"The kernel in the browser gave up."},hA=class extends Error{constructor(A){super(sn[A]??sn[OA]),this.name="Refused",this.status=A}},DA=class extends Error{constructor(A,t){super(A,{cause:t}),this.name="Unavailable"}};var vt=(s,A)=>(s+.5)*A;var gn=4096,rn=65536,hn=1e-5,Qs={1:"This box lies too far out: float32 cannot hold its numbers.",3:"This box lies too far out for this stride: the kernels count up to 1,073,741,824 cells.",5:"With adaptive samples a bin of this box would take more than 65,536 of them per side. Choose a number of samples, or more bins."},{fround:on}=Math,In={positions:new Float32Array,taps:new Int32Array,weights:new Float32Array,state:new Uint8Array,bin:new Int32Array};function ln(s){let A=s.kernel.rotated?s.box:{...s.box,angle:0},t=Es(s.kernel,A);try{return Bs({...s,box:A},t)}catch(n){if(!(n instanceof hA))throw n;let e=Qs[n.status];return e?{...cn,...Cn(A,t),read_frame:A,status:"refused",error:e}:null}}function Es({rotated:s},{cx:A,cy:t,w:n,h:e,angle:r}){return s?Float32Array.of(0,0+A,0+t,0+n,0+e,r):Float32Array.of(0,0+A-.5*n,0+t-.5*e,0+A+.5*n,0+t+.5*e)}var cn=Object.freeze({device:Et,error:null,bins:[1,1],grid:[1,1],samples_total:0,range:null,max_abs_diff:null,worst_bin:null,checked_bins:null,tolerance:hn,way:null,unlisted:!1,positions:null,taps:null,weights:null,state:null,bin:null,output:null,applied:null,cells:null,cell_weights:null,bin_rows:null,bin_columns:null,divisor:null,tap_values:null}),Cn=(s,A)=>({box:s.id,frame:s,tuple:`rois: [${[...A].map(tn).join(", ")}]`});function Bs({kernels:s,kernel:A,map:t,box:n,wanted:e},r){let{bins:i,reduction:o}=A,{values:a,height:g,width:h}=t,I=A.operator,l={rois:r,bins:i,rules:A,height:g,width:h},C={values:a,channels:1,height:g,width:h},{output:f}=s.forward(I,{...l,features:C,reduction:o}),[d]=s.axes(I,l),Q=Ds(d,i),u=Q.reduce((H,Te)=>H+Te,0),B=LA(i,e),v=ks(Q,u,B),S=v?.length===0?In:xs(s,I,l,v),w=Fs(S,a),D=(o==="max"?Ns:Ms)(S,w,Rs(Q.length,v)),y=hn*Math.max(1,Dt(a));return{...cn,...Cn(n,r),...(A.rotated?ws:d.x.cells?vs:ms)({axes:d,box:n,rois:r,kernel:A},t.stride),...Os(f,D.bins,v,y),bins:i,samples_total:u,range:Ls(f),tolerance:y,unlisted:v?.length===0,...Ss(S.bin.length>gn?bs(S,B):S),...Us(S,D.winners,g*h),output:tA(f,i),applied:tA(Float32Array.from(D.bins),i)}}function ms({axes:{x:s,y:A,center:t},box:n,rois:e,kernel:r},i){return{grid:[A.samples,s.samples],read_frame:dn(n,t,{w:s.size,h:A.size,angle:0},i),way:{kind:"upright",stride:i,offset:r.offset,cosine:1,sine:0,x:KA(e[1],s,0),y:KA(e[2],A,0)},...fn}}function ws({axes:{x:s,y:A,center:t,cosine:n,sine:e},box:r,rois:i,kernel:o},a){let g=o.clockwise?-r.angle:r.angle;return{grid:[A.samples,s.samples],read_frame:dn(r,t,{w:s.size,h:A.size,angle:g},a),way:{kind:"rotated",stride:a,offset:o.offset,cosine:n,sine:e,x:KA(i[1],s,t[0]),y:KA(i[2],A,t[1])},...fn}}function vs({axes:{x:s,y:A},box:t,rois:n},e){let r=(i,{start:o,size:a})=>({pixel:i,start:o,cells:a,bin_size:0,center:0,widened:!1});return{grid:[0,0],read_frame:{id:t.id,cx:(s.start+s.size/2)*e,cy:(A.start+A.size/2)*e,w:s.size*e,h:A.size*e,angle:0},way:{kind:"pooled",stride:e,offset:0,cosine:1,sine:0,x:r(n[1],s),y:r(n[2],A)},bin_rows:A.cells,bin_columns:s.cells}}var fn=Object.freeze({bin_rows:null,bin_columns:null}),KA=(s,{start:A,binSize:t,widened:n},e)=>({pixel:s,start:A,bin_size:t,center:e,widened:n,cells:0}),dn=({id:s},[A,t],{w:n,h:e,angle:r},i)=>({id:s,cx:vt(A,i),cy:vt(t,i),w:n*i,h:e*i,angle:r});function Ds({x:s,y:A},[t,n]){if(!s.cells||!A.cells)return Array(t*n).fill(A.samples*s.samples);let[e,r]=[A.cells,s.cells].map(ys);return e.flatMap(i=>r.map(o=>i*o))}var ys=s=>Array.from({length:s.length/2},(A,t)=>Math.max(s[2*t+1]-s[2*t],0));function LA([s,A],t){return t!=null&&t<s*A?t:Math.floor(s/2)*A+Math.floor(A/2)}function ks(s,A,t){return A<=rn?null:s[t]>rn?[]:[t]}function xs(s,A,t,n){let e=s.plan(A,n?{...t,chosen:n}:t),{positions:r,taps:i,weights:o,state:a,bin:g}=e;return A==="roi_pool"&&o.forEach((h,I)=>{h>0||(i[I]=-1)}),{positions:r,taps:i,weights:o,state:a,bin:g}}function bs({positions:s,taps:A,weights:t,state:n,bin:e},r){let i=e.indexOf(r);if(i<0)return In;let o=Math.min(e.lastIndexOf(r)+1,i+gn);return{positions:s.slice(2*i,2*o),taps:A.slice(4*i,4*o),weights:t.slice(4*i,4*o),state:n.slice(i,o),bin:e.slice(i,o)}}function Ss({positions:s,taps:A,weights:t,state:n,bin:e}){let r=e.length;return{positions:tA(s,[r,2]),taps:tA(A,[r,4]),weights:tA(t,[r,4]),state:tA(n,[r]),bin:tA(e,[r])}}function Fs({taps:s,weights:A,bin:t},n){let e=new Float32Array(t.length);for(let r=0;r<e.length;r+=1){let i=0;for(let o=4*r;o<4*r+4;o+=1)s[o]>=0&&(i=on(i+on(A[o]*n[s[o]])));e[r]=i}return e}function Rs(s,A){let t=new Float64Array(s).fill(A?Number.NaN:0);for(let n of A??[])t[n]=0;return t}function Ms({bin:s},A,t){let n=new Int32Array(t.length);for(let e=0;e<s.length;e+=1)t[s[e]]+=A[e],n[s[e]]+=1;for(let e=0;e<t.length;e+=1)t[e]/=Math.max(n[e],1);return{bins:t,winners:null}}function Ns({bin:s},A,t){let n=[];for(let e=0,r=0;e<s.length;e=r){let i=e;for(r=e;s[r]===s[e];r+=1)Gs(A[r],A[i])&&(i=r);t[s[e]]=A[i],Number.isNaN(A[i])||n.push(i)}return{bins:t,winners:n}}var Gs=(s,A)=>s>A||Number.isNaN(s)&&!Number.isNaN(A);function Us({taps:s,weights:A,bin:t},n,e){let r=new Float64Array(e),i=n?null:Js(t),o=e,a=-1,g=(I,l)=>{for(let C=4*I;C<4*I+4;C+=1)A[C]>0&&(r[s[C]]+=A[C]/l,o=Math.min(o,s[C]),a=Math.max(a,s[C]))};if(i)for(let I=0;I<t.length;I+=1)g(I,i[t[I]]);for(let I of n??[])g(I,1);let h=[];for(let I=o;I<=a;I+=1)r[I]&&h.push(I);return{cells:tA(Int32Array.from(h),[h.length]),cell_weights:tA(Float32Array.from(h,I=>r[I]),[h.length])}}function Js(s){let A=new Int32Array((s.at(-1)??-1)+1);for(let t of s)A[t]+=1;return A}function Os(s,A,t,n){let e=-1,r=-1;for(let i of t??A.keys()){let o=Ks(s[i],A[i]);o<=r||(e=i,r=o)}return e<0?{status:"ok",max_abs_diff:null,worst_bin:null,checked_bins:[]}:{status:r<=n?"ok":"mismatch",max_abs_diff:Number.isFinite(r)?r:null,worst_bin:e,checked_bins:t}}function Ks(s,A){let t=Object.is(s,A)||s===A?0:Math.abs(s-A);return Number.isNaN(t)?1/0:t}function Ls(s){let[A,t]=[s[0],s[0]];for(let n of s)A=Math.min(A,n),t=Math.max(t,n);return[A,t]}var an=new WeakMap;function Dt(s){let A=an.get(s);if(A!==void 0)return A;let t=0;for(let n of s)t=Math.max(t,Math.abs(n));return an.set(s,t),t}var tA=(s,A)=>Object.assign(s,{shape:A});var P={kernels:null,why:"",source:null,warm:!1},yt=new Set;function Hs(s){yt.add(s);let{source:A}=P;A&&(P.source=null,A().then(t=>Object.assign(P,{kernels:t}),t=>Object.assign(P,{why:t.message})).then(()=>{for(let t of yt)t.begin();yt.clear()}))}var HA=class{constructor(A){this.scope=A,this.entries=new Map,this.shown=new Map,this.heard=new Map,this.disagreements=new Map,A.on("boxes",()=>this.follow()),A.on("focus",()=>this.follow()),A.on("feed",()=>{this.listen(),this.follow()})}begin(){this.listen(),this.scope.setAnswers(this.answers()),this.scope.changed("answers")}get ready(){let A=this.scope.scene?.cells,t=this.scope.channel?.values;return P.kernels&&A&&t?{kernels:P.kernels,map:{...A,values:t}}:null}get complete(){let{answers:A,editor:t,readings:n}=this.scope,e=n.length*(t?.boxes.length??0);return A.filter(BA).length===e&&n.some(({kernel:r})=>r)}get milliseconds(){let A=0;for(let{milliseconds:t}of this.entries.values()){if(t==null)return null;A+=t}return A}get why(){return this.scope.readings.some(({kernel:A})=>A)?P.why:""}key(A,t){return pA(this.scope.name,A,t)}follow(){this.scope.setAnswers(this.answers())&&this.scope.changed("answers")}answers(){let{scope:A}=this,t=new Map(A.readings.map(o=>[o.id,this.kernelOf(o)]));if(!A.editor||![...t.values()].some(Boolean))return A.served;let n=A.readings.flatMap(({id:o})=>this.ofReading(o,t.get(o)??null)),e=new Set(n.map(({box:o,reading:a})=>this.key(o,a))),r=new Set(A.editor.boxes.map(({id:o})=>o));this.forget(r);let i=A.served.filter(({box:o,reading:a})=>!e.has(this.key(o,a))&&(r.has(o)||!t.get(a)));return[...n,...i]}kernelOf({kernel:A}){return A?(P.kernels||Hs(this),P.kernels?.knows(A.operator,A.reduction)?A:null):null}ofReading(A,t){let{ready:n}=this;return!t||!n?[]:(this.scope.editor?.boxes??[]).flatMap((r,i)=>{let o=this.key(r.id,A),a=this.wantedBin(r.id),{numbers:g}=this.entry(o,{box:r,kernel:t,values:n.map.values,wanted:a}),h=this.scope.servedBy.get(o);return g&&!Ys(g,h)?[this.show(o,A,{numbers:g,served:h,place:i})]:[]})}wantedBin(A){let t=this.scope.pin??this.scope.hover;return t?.box===A?t.bin:null}entry(A,t){let n=this.entries.get(A);if(n&&kt(n,t))return n.kernel=t.kernel,n;let e=performance.now(),r={...t,numbers:this.compute(t)},i=P.warm?performance.now()-e:null;P.warm||=r.numbers!=null;let o={...r,milliseconds:i};return this.entries.set(A,o),o}compute(A){let{ready:t}=this;return t&&ln({...A,...t})}show(A,t,n){let e=this.shown.get(A),{numbers:r,served:i,place:o}=n;if(e&&e.numbers===r&&e.served===i&&e.place===o)return e.answer;let{notes:a=[],patch:g=null}=i??{},h=UA({...r,canvas:this.scope.name,reading:t,notes:a,patch:g},o);return this.shown.set(A,{...n,answer:h}),h}forget(A){for(let[t,{box:n}]of this.entries)if(!A.has(n.id))for(let e of[this.entries,this.shown,this.heard])e.delete(t)}listen(){let{ready:A}=this;if(A)for(let t of this.scope.served){let n=this.scope.readings.find(({id:r})=>r===t.reading),e=n&&this.kernelOf(n);e&&this.hear(t,e,A.map.values)}}hear(A,t,n){let{frame:e,device:r,box:i,reading:o}=A,a=this.key(i,o),g={box:e,kernel:t,values:n,wanted:Ts(A)},h=this.entries.get(a),I=h&&kt(h,g)?h.numbers:this.compute(g);if(!I||X(I)&&!X(A))return;let l=nn(I,A,Dt(n)),{tuple:C}=I,f=l&&{difference:l,device:r,frame:e,tuple:C,kernel:t,...this.about(o)};this.heard.set(a,{frame:e,kernel:t,values:n,wanted:g.wanted,device:r,apart:f}),f&&this.keep(a,f)}about(A){let{readings:t,scene:n}=this.scope,e=t.length>1&&t.find(({id:a})=>a===A)?.title,{picture:r=null,channel:i=null,operator:o}=n??{};return{reading:A,title:e||o?.title||"",picture:r,channel:i}}keep(A,t){let{channel:n,kernel:e}=t,r=JSON.stringify([A,n?.digest,n?.index,e]);this.disagreements.has(r)||this.disagreements.set(r,t)}heardOf({box:A,reading:t}){let n=this.key(A,t),[e,r]=[this.heard.get(n),this.entries.get(n)];if(!e||!r)return null;let i=r.numbers?.unlisted?r.wanted:e.wanted;return kt(r,{...e,box:e.frame,wanted:i})?e:null}apart(A){let t=this.scope.readings.filter(({id:e})=>e!==A.reading);return[...this.disagreements.values()].find(e=>!t.some(({id:r})=>r===e.reading))??(BA(A)?this.heardOf(A)?.apart??null:null)}lasting({picture:A,channel:t,kernel:n,frame:e,reading:r}){let{editor:i,readings:o,scene:a}=this.scope,g=o.find(({id:h})=>h===r)?.kernel??null;return{picture:A?.digest===a?.picture?.digest,channel:t?.digest===a?.channel?.digest&&t?.index===a?.channel?.index,kernel:pn(n,g),box:!!i?.boxes.some(({id:h})=>h===e.id)}}isNow(A){let{frame:t,reading:n,difference:e}=A,r=this.heardOf({box:t.id,reading:n});return!!(r?.apart&&JSON.stringify(r.apart.difference)===JSON.stringify(e)&&mA(r.frame,t)&&qs(this.lasting(A)))}seen(A){for(let[t,n]of this.disagreements)n===A&&this.disagreements.delete(t);this.scope.changed("answers")}},qs=s=>Object.values(s).every(Boolean),pn=(s,A)=>s===A||JSON.stringify(s)===JSON.stringify(A);function kt({box:s,kernel:A,values:t,wanted:n,numbers:e},r){let i=!e?.bin||e.bin.length===e.samples_total;return mA(s,r.box)&&t===r.values&&pn(A,r.kernel)&&(i||LA(A.bins,n)===LA(A.bins,r.wanted))}var Ys=(s,A)=>!!(A&&!X(A)&&X(s)&&mA(A.frame,s.frame));function Ts({checked_bins:s,bin:A,samples_shown:t,samples_total:n}){return s?.length===1?s[0]:t<n?A?.[0]??null:null}var bA=class extends Map{constructor(A,t=()=>{}){super(),this.limit=A,this.release=t}set(A,t){super.delete(A),super.set(A,t);for(let[n,e]of this){if(this.size<=this.limit)break;super.delete(n),this.release(e)}return this}get(A){let t=super.get(A);if(t!==void 0)return super.delete(A),super.set(A,t),t}},Vs=new bA(4,s=>s.bitmap?.close()),Xs=new bA(96),Wi=new bA(96,s=>URL.revokeObjectURL(s.src)),un=s=>Vs.get(s)??null;var Qn=(s,A)=>Xs.get(`${s}:${A}`)??null;var En=new Map;function wn(s){let A=En.get(s);if(A)return A;let t=new xt(s);return En.set(s,t),t}var Bn=s=>new Map(s.map(A=>[pA(A.canvas,A.box,A.reading),A])),xt=class{constructor(A){this.name=A,this.listeners=new Map,this.scene=null,this.served=[],this.servedBy=new Map,this.answers=[],this.byKey=new Map,this.drawn=new Map,this.placed=new Map,this.editor=null,this.stage=null,this.hover=null,this.pin=null,this.raised=null,this.choice=null,this.allDigits=!1,this.send=()=>{},this.live=new HA(this),this.fresh=new JA(this)}on(A,t){let n=this.listeners.get(A)??new Set;return this.listeners.set(A,n.add(t)),()=>{n.delete(t)}}changed(A){for(let t of[...this.listeners.get(A)??[]])t()}setScene(A){let t=new Map(A.boxes.map((n,e)=>[n.id,e]));this.scene=A,this.served=A.answers.map(n=>UA(n,t.get(n.box)??-1)),this.servedBy=Bn(this.served),this.live.listen(),this.setAnswers(this.live.answers()),this.placed.clear(),this.drawn.clear(),this.changed("scene")}setAnswers(A){return A.length===this.answers.length&&A.every((n,e)=>n===this.answers[e])?!1:(this.answers=A,this.byKey=Bn(A),!0)}part(A){let t=this.scene?.page;return t?.kind===A?t:null}get layers(){return(this.scene?.layers??[]).map(A=>this.drawn.get(A.id)??A)}layer(A){return this.layers.find(t=>t.id===A)??null}draw(A){A.length===this.drawn.size&&A.every(n=>this.drawn.get(n.id)===n)||(this.drawn=new Map(A.map(n=>[n.id,n])),this.changed("layers"))}rowsOf(A){return{rows:this.placed.get(A.id)??A.array,count:A.array.shape[0]}}place(A,t){let n=this.layer(A);if(!n)return!1;let{rows:e}=this.rowsOf(n),r=Float32Array.from(t);if(r.length!==e.length)throw new Error(`${A}: want ${e.length} values, got ${r.length}`);return r.every((i,o)=>Object.is(i,e[o]))?!1:(this.placed.set(A,r),!0)}setHover(A){mn(A,this.hover)||(this.hover=A,this.changed("focus"),this.askForSamples())}raise(A){A!==this.raised&&(this.raised=A,this.changed("focus"))}togglePin(A){this.pin=A&&!mn(A,this.pin)?A:null,this.changed("focus"),this.send("focus")}pinOn(A){this.pin=null,this.togglePin(A)}unpin(){this.pin&&(this.pin=null,this.changed("focus"),this.send("focus"))}askForSamples(){let A=this.hover;if(!A)return;let t=A.layer==null?null:this.layer(A.layer),n=t&&t.type!=="heatmap"&&t.events,{bin:e}=A;(this.served.some(i=>i.box===A.box&&e!=null&&i.samples_shown<i.samples_total&&!i.samplesOf(e).length)||n)&&this.send("focus")}get readings(){return this.scene?.readings??[]}meant(A){return A??this.readings[0]?.id??""}given(A){let t=this.meant(A);return this.answers.filter(n=>n.reading===t&&X(n))}answersTo(A){return this.answers.filter(t=>t.box===A&&X(t))}answer(A,t){let n=A==null?null:this.byKey.get(pA(this.name,A,this.meant(t)));return n&&X(n)?n:null}servedAnswer(A,t){let n=A==null?null:this.servedBy.get(pA(this.name,A,this.meant(t)));return n&&X(n)?n:null}get activeBox(){let{editor:A}=this;return A?A.boxes[A.active??0]??null:null}get channel(){let A=this.scene?.channel;return A?Qn(A.digest,A.index):null}get picture(){let A=this.scene?.picture;return A?un(A.digest):null}shown(A){for(let[n,e]of[["pinned",this.pin],["hovered",this.hover]]){let r=e&&this.answer(e.box,A??this.readingOf(e));if(r&&e.bin!=null&&e.bin<Bt(r))return this.resolve(r,e.bin,this.sampleIn(r,e),n)}let t=this.activeAnswer(A);return t?this.resolve(t,t.defaultBin(),null,"default"):null}readingOf({reading:A}){return this.readings.some(({id:t})=>t===A)?A:null}sampleIn(A,{box:t,bin:n,sample:e,reading:r}){if(e==null||n==null||this.meant(r)===A.reading)return e;let i=this.answer(t,r)?.samplesOf(n).indexOf(e)??-1;return A.samplesOf(n)[i]??null}resolve(A,t,n,e){let r=A.samplesOf(t),i=n!=null&&r.includes(n)?n:r[0]??null,o=e==="default"&&A.box!==this.activeBox?.id;return{answer:A,bin:t,samples:r,sample:i,chosen:e,old:o||this.fresh.isOld(A)}}activeAnswer(A){let t=this.activeBox,n=t&&this.byKey.get(pA(this.name,t.id,this.meant(A)));return n?X(n)?n:null:this.given(A)[0]??null}choose(A,t="commit"){this.choice=A,this.send(t)}};function mn(s,A){return!s||!A?s===A:["box","bin","sample","reading","layer","row"].every(n=>s[n]===A[n])&&s.cell?.[0]===A.cell?.[0]&&s.cell?.[1]===A.cell?.[1]}function E(s,A={},...t){let n=document.createElement(s);for(let[e,r]of Object.entries(A))r==null||r===!1||(typeof r=="function"?n.addEventListener(e.slice(2),r):n.setAttribute(e,r===!0?"":String(r)));return n.append(...t.filter(e=>e!=null)),n}function G(s,A){if(!s||s.textContent===A)return;let t=s.firstChild;t?.nodeType===Node.TEXT_NODE&&!t.nextSibling?t.nodeValue=A:s.textContent=A}function vn(s,A){s.hidden!==A&&(s.hidden=A)}var Dn=[`:host, .rv-root {
  --rv-font: var(--st-font, system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif);
  --rv-mono: var(--st-code-font, ui-monospace, "DejaVu Sans Mono", "Liberation Mono", Menlo, Consolas, monospace);
  --rv-size-tiny: 10.5px;
  --rv-size-small: 11.5px;
  --rv-size-note: 12px;
  --rv-size-base: 13px;
  --rv-size-lead: 14.5px;
  --rv-size-read: 16px;
  --rv-size-heading: 20px;
  --rv-size-title: 27px;
  --rv-radius: 10px;
  --rv-radius-control: 7px;
  --rv-radius-mark: 4px;
  --rv-mark: #ffffff;
  --rv-casing: #0b1020;
  --rv-casing-soft: #080e1c6b;
  --rv-casing-strong: #080e1c8c;
  --rv-halo: #ffffffeb;
  --rv-bin-line: #ffffffcc;
  --rv-grid: #ffffff2b;
  --rv-wash: #ffa31a2b;
  --rv-box: #3d7bff;
  --rv-highlight: #ffa31a;
  --rv-clamped: #ffd35c;
  --rv-discarded: #ff7a6b;
  --rv-footprint: #58c4ff;
  --rv-set-0: #c8a0ff;
  --rv-set-1: #b6f24a;
  --rv-label: #0d1424e0;
  --rv-label-text: #f4f7ff;
  --rv-label-muted: #b9c4da;
  --rv-categorical-0: #0072b2;
  --rv-categorical-1: #e69f00;
  --rv-categorical-2: #009e73;
  --rv-categorical-3: #cc79a7;
  --rv-categorical-4: #56b4e9;
  --rv-categorical-5: #d55e00;
  --rv-categorical-6: #f0e442;
  --rv-categorical-7: #000000;
  --rv-categorical: #0072b2,#e69f00,#009e73,#cc79a7,#56b4e9,#d55e00,#f0e442,#000000;
  --rv-sequential: #06194e,#0b2050,#122753,#192e55,#1f3457,#263a59,#2e405b,#35475d,#3c4d5e,#445360,#4b5961,#535f62,#5b6663,#636c64,#6b7265,#737866,#7b7f66,#838567,#8b8b67,#949267,#9c9867,#a59e67,#ada566,#b6ab65,#bfb264,#c8b963,#d1bf61,#dac65f,#e3cc5d,#ecd35b,#f5da57,#fee154,#ffe750;
  --rv-ground: #f5f6fa;
  --rv-surface: #ffffff;
  --rv-sunken: #eceff5;
  --rv-line: #dde1ea;
  --rv-line-strong: #b9c0ce;
  --rv-text: #172033;
  --rv-muted: #566076;
  --rv-accent: #1f56d6;
  --rv-accent-text: #ffffff;
  --rv-accent-soft: #e7eefc;
  --rv-focus: #985300;
  --rv-focus-soft: #fdebcf;
  --rv-good: #006b4c;
  --rv-good-soft: #e0f4ec;
  --rv-warn: #94500a;
  --rv-warn-soft: #fcefdc;
  --rv-bad: #b3261e;
  --rv-bad-soft: #fce8e6;
  --rv-stage: #dfe3eb;
  --rv-stage-mark: #c9cfdb;
  --rv-diverging: #004cad,#1557b2,#2762b7,#376dbc,#4678c1,#5482c6,#628ccb,#7097cf,#7ea1d4,#8dabd8,#9bb5dc,#a9c0e1,#b8cae5,#c7d4e8,#d5dfec,#e4e9f0,#f3f3f3,#f0e9e5,#ecded7,#e8d3c9,#e3c9bb,#dfbeae,#dbb4a0,#d6a992,#d29f85,#cd9477,#c88a6a,#c37f5c,#bd754e,#b86a40,#b35f30,#ad541e,#a74901;
}
.rv-root[data-theme="dark"] {
  --rv-ground: #0e131d;
  --rv-surface: #171d2a;
  --rv-sunken: #10151f;
  --rv-line: #2a3345;
  --rv-line-strong: #465167;
  --rv-text: #e8ecf5;
  --rv-muted: #9aa6bd;
  --rv-accent: #7aa5ff;
  --rv-accent-text: #0b1220;
  --rv-accent-soft: #1d2b4a;
  --rv-focus: #ffb84d;
  --rv-focus-soft: #43310f;
  --rv-good: #5fd3a6;
  --rv-good-soft: #12342a;
  --rv-warn: #f0b35e;
  --rv-warn-soft: #3a2a12;
  --rv-bad: #ff8f85;
  --rv-bad-soft: #44201d;
  --rv-stage: #080b12;
  --rv-stage-mark: #1c2433;
  --rv-diverging: #63b0fe,#5fa6ef,#5b9ce0,#5793d2,#5289c3,#4e80b5,#4a76a7,#456d99,#41648b,#3d5c7e,#385371,#344a64,#304257,#2b3a4b,#27313f,#232a33,#1e2228,#2a292b,#36302f,#423832,#4f3f35,#5c4738,#694f3b,#76563e,#845e40,#926643,#a06e45,#ae7647,#bd7e48,#cc874a,#da8f4b,#ea974c,#f9a04d;
}
`,`/* The editor and its cards. Colours, fonts and their sizes come from palette.py; nothing here names one. */

.rv-root {
  container-type: inline-size;
  box-sizing: border-box;
  color: var(--rv-text);
  font-family: var(--rv-font);
  font-size: var(--rv-size-base);
  line-height: 1.4;
  -webkit-font-smoothing: antialiased;
}
.rv-root *,
.rv-root *::before,
.rv-root *::after {
  box-sizing: border-box;
}
.rv-root [hidden] {
  display: none !important;
}
.rv-unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  padding: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
  border: 0;
}

/* ------------------------------------------------------------ toolbar */

.rv-canvas {
  container-type: inline-size;
}
.rv-bar {
  display: flex;
  align-items: center;
  gap: 8px;
  min-height: 34px;
  margin-bottom: 8px;
}
.rv-group {
  display: inline-flex;
  flex: none;
  gap: 2px;
  padding: 2px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
}
.rv-tool {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  min-width: 28px;
  height: 28px;
  padding: 0 9px 0 7px;
  color: var(--rv-text);
  background: none;
  border: 0;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-weight: 500;
  white-space: nowrap;
  cursor: pointer;
}
.rv-tool-icon {
  justify-content: center;
  padding: 0;
}
.rv-tool:hover {
  background: var(--rv-sunken);
}
.rv-tool[aria-pressed="true"] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
}
.rv-tool:disabled {
  opacity: 0.35;
  cursor: default;
  background: none;
}
.rv-icon {
  width: 17px;
  height: 17px;
  fill: none;
  stroke: currentcolor;
  stroke-width: 1.6;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.rv-caption {
  flex: 1;
  min-width: 0;
  overflow: hidden;
  text-align: right;
  text-overflow: ellipsis;
  white-space: nowrap;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
}
.rv-root :focus-visible {
  outline: 2px solid var(--rv-accent);
  outline-offset: 2px;
}

/* ------------------------------------------------------------ stage */

.rv-stage {
  position: relative;
  overflow: hidden;
  width: 100%;
  /* Window and proportions are known before the picture's bytes come, so nothing jumps then. */
  height: clamp(
    300px,
    min(calc(100vh - var(--rv-room, 210px) - var(--rv-more, 0px)), calc(100cqw * var(--rv-ratio, 1) + 72px)),
    900px
  );
  background-color: var(--rv-stage);
  background-image: radial-gradient(var(--rv-stage-mark) 1px, transparent 1.2px);
  background-size: 16px 16px;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
  cursor: crosshair;
  touch-action: pan-x pan-y;
  user-select: none;
  -webkit-user-select: none;
}
.rv-stage:focus-visible {
  outline-offset: 1px;
}
.rv-stage[data-space] {
  cursor: grab;
}
.rv-stage canvas {
  pointer-events: none;
}
.rv-label {
  position: absolute;
  top: 0;
  left: 0;
  max-width: calc(100% - 12px);
  padding: 5px 9px;
  pointer-events: none;
  color: var(--rv-label-text);
  background: var(--rv-label);
  border-radius: var(--rv-radius-control);
  font-family: var(--rv-mono);
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
.rv-label b {
  display: block;
  font-size: var(--rv-size-base);
  font-weight: 600;
}
/* Longer than a phone is wide, it goes on in a second line. */
.rv-label code {
  display: block;
  padding: 0;
  overflow-wrap: anywhere;
  white-space: normal;
  color: var(--rv-label-muted);
  background: none;
  font: inherit;
  font-size: var(--rv-size-small);
}
.rv-label code:empty {
  display: none;
}
.rv-notice {
  position: absolute;
  top: 10px;
  left: 50%;
  max-width: calc(100% - 24px);
  padding: 7px 12px;
  transform: translateX(-50%);
  color: var(--rv-warn);
  background: var(--rv-warn-soft);
  border: 1px solid currentcolor;
  border-radius: var(--rv-radius-control);
  font-weight: 500;
}
.rv-help {
  position: absolute;
  top: 10px;
  right: 10px;
  max-width: min(430px, calc(100% - 20px));
  max-height: calc(100% - 20px);
  padding: 12px 16px;
  overflow: auto;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  box-shadow: 0 6px 24px var(--rv-casing-soft);
  cursor: default;
}
.rv-help dl {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 5px 14px;
  margin: 0;
}
.rv-help .rv-glossary {
  margin-top: 10px;
  padding-top: 10px;
  border-top: 1px solid var(--rv-line);
}
.rv-help .rv-glossary dt {
  max-width: 110px;
  white-space: normal;
}
.rv-term {
  text-decoration: underline dotted var(--rv-line-strong);
  text-underline-offset: 3px;
  cursor: help;
}
.rv-help dt {
  font-weight: 600;
  white-space: nowrap;
}
.rv-help dd {
  margin: 0;
  color: var(--rv-muted);
}
.rv-loading {
  position: absolute;
  inset: 0;
  display: flex;
  align-items: center;
  justify-content: center;
  gap: 10px;
  color: var(--rv-muted);
  pointer-events: none;
}
.rv-spinner {
  width: 18px;
  height: 18px;
  border: 2px solid var(--rv-line-strong);
  border-top-color: var(--rv-accent);
  border-radius: 50%;
  animation: rv-turn 0.9s linear infinite;
}
@keyframes rv-turn {
  to {
    transform: rotate(360deg);
  }
}

.rv-status {
  display: flex;
  justify-content: space-between;
  gap: 12px;
  height: 18px;
  margin-top: 6px;
  overflow: hidden;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
  font-variant-numeric: tabular-nums;
  white-space: pre;
}
.rv-where {
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-legend {
  display: flex;
  flex-wrap: wrap;
  align-content: flex-start;
  gap: 3px 16px;
  min-height: 39px;
  margin-top: 5px;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-entry {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  white-space: nowrap;
}
.rv-state {
  font-size: var(--rv-size-base);
}
.rv-state-inside {
  color: var(--rv-text);
}
.rv-state-clamped {
  color: var(--rv-focus);
}
.rv-state-discarded {
  color: var(--rv-bad);
}
.rv-swatch {
  width: 13px;
  height: 13px;
  border-radius: var(--rv-radius-mark);
  border: 1.5px solid var(--rv-swatch, var(--rv-highlight));
}
.rv-swatch-bins {
  border: 1px solid var(--rv-muted);
  background:
    linear-gradient(var(--rv-muted), var(--rv-muted)) 50% 0 / 1px 100% no-repeat,
    linear-gradient(var(--rv-muted), var(--rv-muted)) 0 50% / 100% 1px no-repeat;
}
.rv-swatch-cells {
  border: 1px dotted var(--rv-muted);
}
.rv-swatch-mark {
  border: 0;
  border-radius: 50%;
  background: var(--rv-swatch, var(--rv-muted));
}
.rv-swatch-mark[data-mark="square"] {
  border-radius: 0;
}
.rv-swatch-mark[data-mark="diamond"] {
  border-radius: 0;
  clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
}
.rv-swatch-mark[data-mark="triangle"] {
  border-radius: 0;
  clip-path: polygon(50% 0, 100% 100%, 0 100%);
}
.rv-swatch-layer {
  background: color-mix(in srgb, var(--rv-swatch, var(--rv-highlight)) 30%, transparent);
}
.rv-swatch-set {
  --rv-stroke: var(--rv-swatch, var(--rv-mark));
  width: 24px;
  border: 0;
  background:
    linear-gradient(var(--rv-stroke), var(--rv-stroke)) center / 20px 3px no-repeat,
    var(--rv-casing);
}
.rv-swatch-set[data-dashed] {
  background:
    linear-gradient(90deg, var(--rv-stroke) 8px, transparent 8px 12px, var(--rv-stroke) 12px) center / 20px
    3px no-repeat,
    var(--rv-casing);
}
/* What is drawn as lines or dots is not to be taken for a box; borders are printed too. */
.rv-swatch-layer:is([data-type="path"], [data-type="links"], [data-type="arrows"]) {
  height: 0;
  border-width: 3px 0 0;
  border-radius: 0;
}
.rv-swatch-layer[data-type="points"] {
  width: 0;
  height: 0;
  border-width: 4px;
  border-radius: 50%;
}
.rv-rampbar {
  display: inline-block;
  width: 52px;
  height: 9px;
  border-radius: var(--rv-radius-mark);
  background: linear-gradient(90deg, var(--rv-ramp));
}
.rv-rampbar-sequential {
  --rv-ramp: var(--rv-sequential);
}
.rv-rampbar-diverging {
  --rv-ramp: var(--rv-diverging);
}
.rv-rampbar-diverging:is([data-half="up"], [data-half="down"]) {
  background-size: 200% 100%;
}
.rv-rampbar-diverging[data-half="up"] {
  background-position: 100% 0;
}
.rv-rampbar-categorical {
  --rv-ramp: var(--rv-categorical);
}
.rv-rampbar-footprint {
  --rv-ramp: color-mix(in srgb, var(--rv-footprint) 16%, transparent), var(--rv-footprint);
}

/* ------------------------------------------------------------ what cards are made of */

/* A drawing fills the place that it is given. */
:is(
    .rv-stage,
    .rv-slot,
    .rv-plot,
    .rv-spark,
    .rv-turnslot,
    .rv-mslot,
    .rv-msum,
    .rv-aslot,
    .rv-pairs,
    .rv-pgrid
  )
  > canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
.rv-table {
  width: 100%;
  border-collapse: collapse;
  font: var(--rv-size-note) / 1.35 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-table :is(th, td) {
  padding: 0 10px 0 0;
  border: 0;
  text-align: right;
  white-space: nowrap;
}
.rv-table :is(th, td):first-child {
  text-align: left;
}
.rv-table :is(th, td):last-child {
  padding-right: 0;
}
.rv-table th[scope="col"] {
  color: var(--rv-muted);
  font-family: var(--rv-font);
  font-size: var(--rv-size-small);
  font-weight: 500;
}
.rv-table tbody tr:hover {
  background: var(--rv-sunken);
}
/* How much of the whole: a bar on its track. */
.rv-meter {
  overflow: hidden;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-meter > i {
  display: block;
  height: 100%;
  background: var(--rv-accent);
}

/* ------------------------------------------------------------ cards */

.rv-cards {
  display: grid;
  gap: 12px;
  container-type: inline-size;
  grid-template-columns: repeat(auto-fit, minmax(min(270px, 100%), 1fr));
}
.rv-cards[data-columns] {
  grid-template-columns: repeat(var(--rv-columns), minmax(0, 1fr));
}
.rv-card {
  position: relative;
  min-width: 0;
  padding: 12px 14px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-card-arithmetic,
.rv-card-sentence,
.rv-card-form {
  grid-column: 1 / -1;
}
.rv-card > header {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 10px;
  min-height: 28px;
  margin-bottom: 6px;
}
.rv-card h3 {
  flex: none;
  max-width: 80%;
  margin: 0;
  padding: 0;
  overflow: hidden;
  color: var(--rv-text);
  font-family: inherit;
  line-height: 1.3;
  font-size: var(--rv-size-base);
  font-weight: 650;
  letter-spacing: 0;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.rv-remark {
  min-width: 0;
  overflow: hidden;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  text-overflow: ellipsis;
  white-space: nowrap;
}
.rv-card-arithmetic .rv-remark,
.rv-card-output .rv-remark,
.rv-card-form .rv-remark {
  display: flex;
  align-items: center;
  gap: 8px;
}
.rv-remark > span {
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-remark > :not(span) {
  flex: none;
}
.rv-card p {
  margin: 0;
}

/* The arithmetic: every line keeps its place and its height. */
.rv-body-arithmetic {
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-two {
  display: grid;
  grid-template-columns: 148px minmax(0, 1fr);
  gap: 16px;
  align-items: center;
}
.rv-taps {
  position: relative;
  display: grid;
  grid-template: 1fr 1fr / 1fr 1fr;
  width: 148px;
  height: 148px;
  overflow: hidden;
  border-radius: var(--rv-radius-control);
  background: var(--rv-sunken);
}
.rv-tap {
  display: flex;
  flex-direction: column;
  justify-content: center;
  align-items: center;
  font-size: var(--rv-size-small);
  line-height: 12.5px;
}
.rv-tap span {
  font-size: var(--rv-size-tiny);
  opacity: 0.85;
}
.rv-taps[data-one] {
  grid-template: 1fr / 1fr;
}
.rv-taps[data-one] .rv-tap:not(:first-child) {
  display: none;
}
.rv-tap:nth-child(-n + 2) {
  justify-content: flex-start;
  padding-top: 4px;
}
.rv-tap:nth-child(n + 3):nth-child(-n + 4) {
  justify-content: flex-end;
  padding-bottom: 4px;
}
.rv-tapdot {
  position: absolute;
  width: 13px;
  height: 13px;
  margin: -6.5px 0 0 -6.5px;
  border: 2px solid var(--rv-casing);
  border-radius: 50%;
  background: var(--rv-highlight);
  box-shadow: 0 0 0 1px var(--rv-mark);
}
/* As high with one cell as with four. */
.rv-facts {
  min-width: 0;
  min-height: 149px;
}
.rv-line {
  height: 19px;
  overflow: hidden;
  white-space: pre;
  text-overflow: ellipsis;
}
.rv-quiet {
  color: var(--rv-muted);
}
.rv-terms {
  max-width: 430px;
  margin-top: 4px;
  font: inherit;
}
.rv-terms td {
  height: 20px;
}
.rv-terms td:first-child {
  color: var(--rv-muted);
}
.rv-terms tr[data-zero] {
  opacity: 0.5;
}
.rv-terms .rv-total td {
  height: 23px;
  border-top: 1px solid var(--rv-line);
  color: var(--rv-text);
}
.rv-terms .rv-total .rv-sum {
  font-weight: 700;
  color: var(--rv-focus);
}
.rv-card .rv-why {
  height: 36px;
  margin-top: 8px;
  overflow: hidden;
  color: var(--rv-muted);
  font-family: var(--rv-font);
  font-size: var(--rv-size-note);
  line-height: 18px;
}
.rv-why[data-state="clamped"],
.rv-why[data-state="discarded"] {
  color: var(--rv-warn);
}
/* Four lines, as a turned box needs them: nothing moves when another operator needs two. */
.rv-way {
  min-height: 68px;
  margin-top: 8px;
}
.rv-way code {
  display: block;
  padding: 0;
  color: var(--rv-muted);
  background: none;
  font: inherit;
  font-size: var(--rv-size-small);
  line-height: 17px;
}
.rv-card .rv-mean {
  display: flex;
  height: 31px;
  margin-top: 6px;
  padding-top: 7px;
  overflow: hidden;
  border-top: 1px solid var(--rv-line);
  line-height: 20px;
  white-space: pre;
}
.rv-chipsum {
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-tail {
  flex: none;
}
.rv-mean i {
  color: var(--rv-muted);
  font-style: normal;
}
.rv-value {
  display: inline;
  min-height: 0;
  padding: 1px 3px;
  color: inherit;
  background: none;
  border: 0;
  border-radius: var(--rv-radius-mark);
  font: inherit;
  cursor: pointer;
}
.rv-value:hover {
  background: var(--rv-sunken);
}
.rv-value-shown {
  color: var(--rv-focus);
  background: var(--rv-focus-soft);
  font-weight: 600;
}
.rv-value-wins {
  outline: 1.5px solid var(--rv-good);
  outline-offset: -1px;
}
.rv-result {
  font-weight: 700;
}
.rv-card :is(.rv-check, .rv-kernels) {
  display: flex;
  align-items: center;
  gap: 8px;
  height: 24px;
  margin-top: 2px;
  overflow: hidden;
  color: var(--rv-muted);
  font-weight: 600;
  white-space: nowrap;
}
:is(.rv-check, .rv-kernels) > span {
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-go,
.rv-badge {
  flex: none;
  padding: 0 7px;
  height: 22px;
  color: inherit;
  background: none;
  border: 1px solid currentcolor;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  font-weight: 600;
  white-space: nowrap;
  cursor: pointer;
}
.rv-badge[data-state="waiting"],
.rv-badge[data-state="none"] {
  visibility: hidden;
}
.rv-badge[data-state="good"] {
  padding: 0;
  color: var(--rv-good);
  border-color: transparent;
  cursor: default;
}
.rv-badge[data-state="bad"] {
  color: var(--rv-bad);
  background: var(--rv-bad-soft);
}
:is(.rv-check, .rv-kernels)[data-ok="true"] {
  color: var(--rv-good);
}
:is(.rv-check, .rv-kernels)[data-ok="false"] {
  color: var(--rv-bad);
}
.rv-card .rv-kernels {
  margin-top: 0;
  font-family: var(--rv-font);
  font-size: var(--rv-size-note);
  font-weight: 400;
}
.rv-kernels[data-ok="false"] {
  font-weight: 600;
}
/* Nine digits need the room of the tiles. */
.rv-card-arithmetic[data-digits] .rv-two {
  grid-template-columns: minmax(0, 1fr);
}
.rv-card-arithmetic[data-digits] .rv-side {
  display: none;
}
.rv-card-arithmetic[data-digits] .rv-terms {
  max-width: none;
}
.rv-card-arithmetic[data-empty] .rv-body > :not(.rv-kernels),
.rv-card-arithmetic[data-idle] .rv-body,
.rv-card[data-none] :is(.rv-body, .rv-remark) {
  visibility: hidden;
}

/* What is older than the box in the hand turns pale until its answer comes: a veil lies over it. With an
   opacity of its own, every frame of a drag would be put together of one more layer. */
.rv-body {
  position: relative;
}
:is(.rv-body, .rv-card-sentence)::after {
  position: absolute;
  inset: 0;
  pointer-events: none;
  content: "";
  transition: background-color 0.12s;
}
.rv-cards[data-late] .rv-card:not(.rv-card-form, [data-here]) .rv-body::after,
.rv-cards[data-late] .rv-card-sentence::after,
.rv-card[data-old] .rv-body::after {
  background-color: color-mix(in srgb, var(--rv-surface) 60%, transparent);
}

/* Grids: the slot has a fixed shape, the grid is fitted into it. */
.rv-slot {
  position: relative;
  width: 100%;
  aspect-ratio: 1.12;
}
.rv-slot canvas {
  border-radius: var(--rv-radius-mark);
  cursor: crosshair;
}
.rv-scale {
  display: flex;
  align-items: center;
  gap: 7px;
  height: 18px;
  margin-top: 8px;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.rv-scale .rv-rampbar {
  flex: none;
  width: 56px;
}
.rv-unitnote:empty {
  display: none;
}
.rv-unitnote {
  color: var(--rv-text);
}
.rv-read {
  flex: 1;
  overflow: hidden;
  color: var(--rv-text);
  text-align: right;
  text-overflow: ellipsis;
}

.rv-sentence {
  font-size: var(--rv-size-lead);
  line-height: 1.5;
}
.rv-card-sentence {
  min-height: 92px;
}
.rv-sentence strong {
  font-weight: 650;
}
.rv-tone-good {
  color: var(--rv-good);
}
.rv-tone-warn {
  color: var(--rv-warn);
}
.rv-tone-bad {
  color: var(--rv-bad);
}
.rv-notes {
  margin: 8px 0 0;
  padding: 0 0 0 18px;
  color: var(--rv-muted);
  font-size: var(--rv-size-base);
}

.rv-body-form {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(98px, 1fr));
  gap: 8px;
}
.rv-field {
  display: flex;
  align-items: center;
  gap: 5px;
  height: 32px;
  padding: 0 8px;
  color: var(--rv-muted);
  background: var(--rv-sunken);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  font-size: var(--rv-size-note);
  cursor: text;
}
.rv-field-note {
  grid-column: 1 / -1;
  font-size: var(--rv-size-note);
  color: var(--rv-muted);
}
.rv-field-note.rv-tone-bad {
  color: var(--rv-bad);
}
.rv-field:focus-within {
  border-color: var(--rv-accent);
}
.rv-field span {
  white-space: nowrap;
}
.rv-field input {
  flex: 1;
  width: 0;
  min-width: 0;
  height: 28px;
  padding: 0;
  color: var(--rv-text);
  background: none;
  border: 0;
  outline: 0;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.rv-field:has(input[aria-invalid="true"]) {
  border-color: var(--rv-bad);
}
.rv-root .rv-field input:focus-visible {
  outline: 0;
}
.rv-chips {
  display: inline-flex;
  gap: 3px;
}
.rv-chip {
  min-width: 26px;
  height: 26px;
  padding: 0 6px;
  color: var(--rv-text);
  background: none;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  cursor: pointer;
}
.rv-chip[aria-pressed="true"] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}

/* ------------------------------------------------------------ narrow and calm */

@container (max-width: 640px) {
  .rv-caption {
    display: none;
  }
}
/* Beside a picture on a small screen: the sum and the output in one screenful, what is said after them. */
@container (max-width: 560px) {
  .rv-two {
    grid-template-columns: 112px minmax(0, 1fr);
    gap: 12px;
  }
  .rv-taps {
    width: 112px;
    height: 112px;
  }
  .rv-tap {
    font-size: var(--rv-size-small);
  }
  .rv-body-arithmetic {
    font-size: var(--rv-size-small);
  }
  .rv-terms td {
    padding-right: 6px;
  }
  .rv-line.rv-quiet {
    height: 32px;
    white-space: normal;
    line-height: 16px;
  }
  .rv-way code {
    font-size: var(--rv-size-tiny);
    letter-spacing: -0.01em;
  }
  .rv-scale {
    gap: 5px;
    font-size: var(--rv-size-tiny);
  }
  .rv-scale .rv-rampbar {
    width: 24px;
  }
}
@container (max-width: 460px) {
  /* Device and times may need two lines. */
  .rv-status {
    height: 36px;
  }
  .rv-timing {
    text-align: right;
    white-space: normal;
  }
  .rv-bar .rv-group {
    min-width: 0;
  }
  .rv-bar .rv-tool {
    flex: 1 1 34px;
    min-width: 24px;
  }
  .rv-bar .rv-tool:not(.rv-tool-icon) {
    padding: 0 6px;
  }
  .rv-bar .rv-tool span {
    display: none;
  }
  .rv-stage {
    height: clamp(260px, 100cqw, 100vh - 160px);
  }
  .rv-two {
    grid-template-columns: 104px minmax(0, 1fr);
    gap: 0 12px;
  }
  .rv-taps {
    width: 104px;
    height: 104px;
  }
  .rv-tap span {
    display: none;
  }
  .rv-side {
    grid-row: span 2;
  }
  .rv-facts {
    display: contents;
  }
  .rv-line.rv-line {
    height: 48px;
    white-space: normal;
  }
  .rv-taps {
    align-self: start;
  }
  .rv-two {
    grid-template-rows: auto auto minmax(111px, auto);
    align-items: start;
  }
  .rv-card :is(.rv-check, .rv-kernels) {
    height: 40px;
    white-space: normal;
    line-height: 18px;
  }
  .rv-terms {
    grid-column: 1 / -1;
    margin-top: 8px;
  }
  .rv-card-map h3 {
    max-width: none;
  }
  .rv-card .rv-mean {
    flex-wrap: wrap;
    height: 51px;
  }
  .rv-chipsum {
    flex: 1 0 100%;
  }
  .rv-card-map .rv-remark,
  :is(.rv-card-arithmetic, .rv-card-output) .rv-remark > span {
    display: none;
  }
  .rv-card-output .rv-scale,
  .rv-card-map .rv-scale {
    flex-wrap: wrap;
    height: 34px;
  }
  .rv-card-output .rv-read,
  .rv-card-map .rv-read {
    flex: 1 0 100%;
    text-align: left;
  }
  .rv-label b {
    font-size: var(--rv-size-note);
  }
  .rv-label code {
    font-size: var(--rv-size-tiny);
  }
  .rv-body-arithmetic {
    font-size: var(--rv-size-small);
  }
  .rv-terms td {
    padding-right: 6px;
  }
}
@media (max-height: 820px) and (min-width: 641px) {
  .rv-cards {
    gap: 8px;
  }
  .rv-card-sentence {
    min-height: 62px;
  }
  .rv-cards:has(.rv-card-upstream, .rv-card-rmac-hits) .rv-card-sentence {
    min-height: 84px;
  }
  .rv-card {
    padding: 7px 12px;
  }
  .rv-card > header {
    min-height: 26px;
    margin-bottom: 3px;
  }
  .rv-way {
    min-height: 60px;
    margin-top: 4px;
  }
  .rv-way code {
    line-height: 15px;
  }
  .rv-card .rv-why {
    height: 34px;
    margin-top: 3px;
    line-height: 17px;
  }
  .rv-card .rv-mean {
    margin-top: 2px;
    padding-top: 4px;
    height: 27px;
  }
  .rv-card .rv-check {
    margin-top: 0;
  }
  .rv-scale {
    margin-top: 4px;
  }
  .rv-cards:has(.rv-card-map) .rv-card-sentence {
    order: 1;
  }
  .rv-cards:has(.rv-card-map) .rv-card-form {
    order: 2;
  }
}
@media (pointer: coarse) {
  .rv-tool {
    min-width: 34px;
    height: 36px;
  }
  .rv-bar {
    gap: 6px;
  }
  .rv-field {
    height: 40px;
  }
  .rv-chip {
    min-width: 34px;
    height: 34px;
  }
}
@media (prefers-reduced-motion: reduce) {
  .rv-spinner {
    animation-duration: 6s;
  }
}

@media print {
  .rv-root * {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .rv-card,
  .rv-stage {
    break-inside: avoid;
  }
  .rv-bar .rv-group,
  .rv-help {
    display: none;
  }
  /* The sheet has other proportions than the screen that was painted for. */
  .rv-stage canvas {
    object-fit: contain;
  }
  .rv-label {
    top: auto;
    bottom: 6px;
    left: 6px;
    transform: none !important;
  }
}
`,`/* A lesson: words on the left, the figure on the right, the player at the foot of the screen. */

.rv-lesson {
  max-width: 1080px;
  margin: 0 auto;
  font-size: var(--rv-size-read);
  line-height: 1.55;
}
.rv-lesson h2 {
  margin: 0 0 4px;
  font-size: var(--rv-size-title);
  line-height: 1.2;
}
.rv-lesson-note:empty {
  display: none;
}
.rv-step {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 8px 40px;
  align-items: center;
  min-height: min(78vh, 620px);
  padding: 28px 0;
  border-top: 1px solid var(--rv-line);
  scroll-margin: 52px 0 90px;
}
.rv-step:first-child {
  align-items: start;
  min-height: 56vh;
  padding-top: 12px;
  border-top: 0;
}
.rv-step:last-child {
  margin-bottom: 22vh;
}
.rv-step h3 {
  margin: 0 0 10px;
  font-size: var(--rv-size-heading);
  line-height: 1.3;
  outline: 0;
}
.rv-step p {
  margin: 0 0 10px;
  max-width: 34em;
}
.rv-tick {
  position: absolute;
  visibility: hidden;
  margin-left: 8px;
  color: var(--rv-good);
}
.rv-step[data-done] .rv-tick {
  visibility: visible;
}
.rv-step .rv-goal {
  padding: 9px 13px;
  color: var(--rv-accent);
  background: var(--rv-accent-soft);
  border-radius: var(--rv-radius-control);
  font-weight: 500;
}
.rv-step[data-done] .rv-goal {
  color: var(--rv-good);
  background: var(--rv-good-soft);
}
.rv-step-figure {
  padding: 16px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-drawing {
  display: block;
  width: 100%;
  max-height: 56vh;
  overflow: visible;
  user-select: none;
  -webkit-user-select: none;
}
.rv-drawing text {
  fill: var(--rv-text);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  text-anchor: middle;
  pointer-events: none;
}
.rv-drawing text[text-anchor="end"] {
  text-anchor: end;
}
.rv-drawing text[text-anchor="start"] {
  text-anchor: start;
}
.rv-drawing .rv-cell-value {
  font-size: var(--rv-size-heading);
  font-weight: 600;
}
.rv-cell-box {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
  stroke-width: 1;
}
.rv-cell-edge,
.rv-cell-right {
  fill: none;
  stroke: none;
  pointer-events: none;
}
.rv-cell[role] {
  cursor: pointer;
}
.rv-cell[role]:focus-visible {
  outline: 0;
}
.rv-cell[role]:focus-visible .rv-cell-edge,
.rv-cell[role]:hover .rv-cell-edge {
  stroke: var(--rv-accent);
  stroke-width: 2.5;
}
.rv-cell[aria-pressed="true"] .rv-cell-edge {
  stroke: var(--rv-highlight);
  stroke-width: 5;
}
.rv-cell[data-ghost="true"] .rv-cell-edge {
  stroke: var(--rv-highlight);
  stroke-width: 3.5;
  stroke-dasharray: 7 5;
}
.rv-cell[data-right="true"] .rv-cell-right {
  stroke: var(--rv-good);
  stroke-width: 5;
}
.rv-area-home {
  fill: none;
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 4 3;
}
.rv-area {
  stroke: var(--rv-text);
  stroke-width: 1.2;
  fill-opacity: 0.62;
}
.rv-flight,
.rv-lines,
.rv-guides {
  pointer-events: none;
}
.rv-area[data-area="0"] {
  fill: var(--rv-categorical-4);
}
.rv-area[data-area="1"] {
  fill: var(--rv-categorical-1);
}
.rv-area[data-area="2"] {
  fill: var(--rv-categorical-2);
}
.rv-area[data-area="3"] {
  fill: var(--rv-categorical-3);
}
.rv-lines line {
  stroke: var(--rv-mark);
  stroke-width: 3;
  paint-order: stroke;
}
.rv-line-dot {
  fill: var(--rv-mark);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-drawing .rv-line-value {
  fill: var(--rv-mark);
  stroke: var(--rv-casing);
  stroke-width: 4;
  paint-order: stroke;
  font-size: var(--rv-size-lead);
  font-weight: 600;
}
.rv-guides line {
  stroke: var(--rv-text);
  stroke-width: 2;
}
.rv-guides .rv-thread {
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 3 3;
}
.rv-sample-dot {
  fill: var(--rv-highlight);
  stroke: var(--rv-casing);
  stroke-width: 2.5;
}
.rv-sample:not([tabindex]) {
  pointer-events: none;
}
.rv-sample[tabindex] {
  cursor: grab;
}
.rv-sample-reach {
  fill: transparent;
  stroke: var(--rv-mark);
  stroke-width: 0;
}
.rv-sample:focus {
  outline: 0;
}
.rv-sample:focus-visible .rv-sample-reach {
  stroke: var(--rv-accent);
  stroke-width: 3;
}
.rv-answer-scale line {
  stroke: var(--rv-line-strong);
  stroke-width: 2;
}
.rv-scale-end {
  fill: var(--rv-line-strong);
}
.rv-scale-right {
  fill: var(--rv-good);
}
.rv-ghost {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2.5;
  stroke-dasharray: 4 3;
}
.rv-sums {
  display: flex;
  flex-direction: column;
  gap: 4px;
  min-height: 1.6em;
  margin-top: 10px;
}
.rv-sums code,
.rv-step .rv-working {
  padding: 0;
  color: var(--rv-text);
  background: none;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-lead);
  font-variant-numeric: tabular-nums;
}
.rv-asks {
  font-weight: 600;
}
.rv-answer {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  margin: 0 0 12px;
}
.rv-answer .rv-chip {
  min-height: 34px;
  font: inherit;
  font-size: var(--rv-size-lead);
}
.rv-answer-number {
  width: 7em;
  padding: 4px 10px;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line-strong);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-family: var(--rv-mono);
}
.rv-press {
  min-height: 34px;
  padding: 3px 13px;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line-strong);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-lead);
  white-space: nowrap;
  cursor: pointer;
}
.rv-press-strong {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}
.rv-press:disabled {
  opacity: 0.4;
  cursor: default;
}
.rv-step .rv-verdict {
  font-weight: 600;
}
.rv-question[data-state="right"] .rv-verdict {
  color: var(--rv-good);
}
.rv-question[data-state="known"] .rv-verdict,
.rv-question[data-state="other"] .rv-verdict,
.rv-question[data-state="unread"] .rv-verdict {
  color: var(--rv-warn);
}
.rv-question[data-state="mismatch"] .rv-verdict {
  color: var(--rv-bad);
}
.rv-verdict:empty,
.rv-why:empty,
.rv-working:empty {
  display: none;
}
.rv-player {
  position: sticky;
  bottom: 0;
  z-index: 2;
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
  padding: 9px 12px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius) var(--rv-radius) 0 0;
  box-shadow: 0 -4px 18px var(--rv-casing-soft);
}
.rv-player .rv-range {
  flex: 1 1 90px;
  min-width: 60px;
  min-height: 28px;
}
.rv-player .rv-press {
  min-width: 40px;
}
.rv-bin {
  fill: var(--rv-wash);
  stroke: var(--rv-accent);
  stroke-width: 2.5;
  pointer-events: none;
}
.rv-bin-handle {
  cursor: grab;
}
.rv-bin-body {
  fill: transparent;
}
.rv-bin-corner {
  fill: var(--rv-accent);
  stroke: var(--rv-mark);
  stroke-width: 2.5;
}
.rv-bin-handle:focus {
  outline: 0;
}
.rv-bin-handle:focus-visible > * {
  stroke: var(--rv-accent);
  stroke-width: 5;
}
.rv-pick {
  fill: transparent;
}
.rv-pool-bars {
  pointer-events: none;
}
.rv-pool-bar {
  fill: var(--rv-line-strong);
}
.rv-pool-bar-strong {
  fill: var(--rv-accent);
}
.rv-samples,
.rv-right-points {
  pointer-events: none;
}
.rv-samples text {
  font-size: var(--rv-size-note);
}
.rv-mark {
  fill: var(--rv-highlight);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-mark-clamped {
  fill: var(--rv-clamped);
}
.rv-mark-discarded {
  fill: var(--rv-surface);
  stroke: var(--rv-bad);
  stroke-width: 2.5;
  stroke-dasharray: 3 2;
}
.rv-mark-way {
  stroke: var(--rv-text);
  stroke-width: 1.5;
  stroke-dasharray: 3 3;
}
.rv-mark-read {
  fill: var(--rv-clamped);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-window {
  stroke: var(--rv-bad);
  stroke-width: 1.5;
  stroke-dasharray: 5 4;
}
.rv-drawing .rv-map-value {
  font-size: var(--rv-size-note);
}
.rv-drawing .rv-map-number {
  fill: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-point-mark {
  fill: var(--rv-focus);
}
[data-ghost] > .rv-point-mark {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2;
  stroke-dasharray: 4 3;
}
.rv-right-point {
  fill: none;
  stroke: var(--rv-good);
  stroke-width: 3;
}
.rv-stack-marks,
.rv-ruler-marks {
  pointer-events: none;
}
.rv-drawing .rv-stack-name {
  font-size: var(--rv-size-small);
  stroke: var(--rv-surface);
  stroke-width: 4;
  paint-order: stroke;
}
.rv-padding {
  fill: none;
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 3 2;
}
.rv-field,
.rv-most {
  fill: none;
  stroke: var(--rv-highlight);
  stroke-width: 2;
}
.rv-most {
  stroke-width: 4;
}
.rv-field-side {
  stroke: var(--rv-highlight);
  stroke-width: 1.5;
}
.rv-cell-centre {
  fill: var(--rv-muted);
}
.rv-ruler-back {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
}
.rv-ruler line,
.rv-ruler-mark {
  stroke: var(--rv-text);
  stroke-width: 1.5;
}
.rv-ruler-gap {
  stroke: var(--rv-accent);
  stroke-width: 4;
}
.rv-ruler-ghost {
  stroke: var(--rv-focus);
  stroke-width: 1.5;
  stroke-dasharray: 4 3;
}
.rv-network[data-network="0"] {
  fill: var(--rv-categorical-1);
}
.rv-network[data-network="1"] {
  fill: var(--rv-categorical-2);
}
.rv-exact {
  stroke: var(--rv-good);
  stroke-width: 2;
  stroke-dasharray: 6 4;
}
.rv-stem {
  stroke: var(--rv-line-strong);
  stroke-width: 3;
}
.rv-bar {
  fill: var(--rv-line-strong);
}
.rv-bar-now {
  fill: var(--rv-accent);
}
.rv-drawing .rv-bar-label-now {
  font-weight: 700;
}
.rv-map-ground {
  fill: var(--rv-sunken);
}
.rv-map-grid line {
  stroke: var(--rv-line-strong);
  stroke-width: 0.6;
}
.rv-squares {
  pointer-events: none;
}
.rv-square {
  fill: var(--rv-accent);
  fill-opacity: 0.16;
  stroke: var(--rv-accent);
  stroke-width: 2;
}
.rv-square-held {
  stroke-width: 3.5;
  fill-opacity: 0.32;
}
.rv-square-untried {
  stroke-dasharray: 5 4;
}
.rv-square-ghost {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2;
  stroke-dasharray: 4 3;
}
.rv-square-kept {
  fill: none;
  stroke: var(--rv-highlight);
  stroke-width: 4;
}
.rv-column-bare {
  fill: var(--rv-bad);
  fill-opacity: 0.55;
}
.rv-drawing .rv-column-bare-number {
  fill: var(--rv-bad);
  font-size: var(--rv-size-small);
  font-weight: 700;
}
.rv-drawing .rv-overlap-said {
  stroke: var(--rv-surface);
  stroke-width: 4;
  paint-order: stroke;
}
.rv-bin-handle ~ .rv-overlap > .rv-pick {
  cursor: ew-resize;
}
.rv-overlap-none {
  stroke: var(--rv-line);
  stroke-width: 1.5;
}
.rv-overlap-way {
  fill: none;
  stroke: var(--rv-text);
  stroke-width: 1.5;
}
.rv-overlap-untried {
  stroke-dasharray: 3 3;
  opacity: 0.7;
}
.rv-gains,
.rv-losses {
  pointer-events: none;
}
.rv-gain {
  fill: var(--rv-highlight);
}
.rv-drawing .rv-gain-value {
  fill: var(--rv-text);
  stroke: var(--rv-surface);
  stroke-width: 3.5;
  paint-order: stroke;
  font-size: var(--rv-size-note);
  font-weight: 600;
}
.rv-arrow {
  fill: var(--rv-good);
  stroke: var(--rv-good);
  stroke-width: 3;
}
.rv-arrow-up {
  fill: var(--rv-bad);
  stroke: var(--rv-bad);
}
.rv-kink {
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 3 3;
}
.rv-tangent {
  stroke: var(--rv-accent);
  stroke-width: 3;
}
.rv-ratios {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  align-items: center;
  margin-top: 8px;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-base);
}
.rv-ratios .rv-chip {
  min-width: 34px;
  min-height: 30px;
  font: inherit;
}
@container (min-width: 641px) {
  .rv-player .rv-press:nth-child(2) {
    min-width: 6.5em;
  }
}
.rv-step-marks {
  display: flex;
  gap: 4px;
  margin: 0;
  padding: 0;
  list-style: none;
}
.rv-step-marks button {
  min-width: 28px;
  height: 28px;
  padding: 0;
  color: var(--rv-text);
  background: none;
  border: 1px solid var(--rv-line-strong);
  border-radius: 14px;
  font: inherit;
  font-size: var(--rv-size-note);
  cursor: pointer;
}
.rv-step-marks [data-done] {
  color: var(--rv-good);
  background: var(--rv-good-soft);
  border-color: var(--rv-good);
}
.rv-step-marks [aria-current] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}
.rv-press-word {
  margin: 0 0 0 6px;
}
.rv-press-strong .rv-press-word {
  float: left;
  margin: 0 6px 0 0;
}
.rv-step-count {
  display: none;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
}
@container (max-width: 640px) {
  .rv-press-word {
    display: none;
  }
  /* One row, and no more of the figure is covered. */
  .rv-step-marks {
    display: none;
  }
  .rv-step-count {
    display: inline;
  }
}
@container (max-width: 760px) {
  .rv-step {
    grid-template-columns: minmax(0, 1fr);
    min-height: 0;
  }
  .rv-step-figure {
    padding: 10px;
  }
  .rv-drawing {
    max-height: 60vh;
  }
}
`];var[Ps,zs]=[4,2**26],qA=class{#t;#A=new Map;constructor(A){this.#t=A}get size(){return this.#t.memory.buffer.byteLength}begin(){this.#t.clear(0)}forget(){this.#A.clear(),this.#t.clear(1)}hold(A){let t=this.#A.get(A);if(t!==void 0)return t;let n=[...this.#A.keys()].reduce((r,{byteLength:i})=>r+i,A.byteLength);(this.#A.size===Ps||n>zs)&&this.forget();let e=this.put(A);return this.#t.keep(),this.#A.set(A,e),e}put(A){let t=this.#e(A.byteLength),n=new Uint8Array(A.buffer,A.byteOffset,A.byteLength);return new Uint8Array(this.#t.memory.buffer,t).set(n),t}zeros(A){let t=this.#e(4*A);return new Uint8Array(this.#t.memory.buffer,t,4*A).fill(0),t}floats(A,t){return new Float32Array(this.#t.memory.buffer,A,t).slice()}doubles(A,t){return new Float64Array(this.#t.memory.buffer,A,t).slice()}wholes(A,t){return new Int32Array(this.#t.memory.buffer,A,t).slice()}bytes(A,t){return new Uint8Array(this.#t.memory.buffer,A,t).slice()}#e(A){let t=A>2147483648?0:this.#t.take(A)>>>0;if(!t)throw new hA(wt);return t}};var IA={roi_align:{columns:5,sampled:!0,reductions:{avg:"roi_align",max:"roi_align_max"}},roi_align_rotated:{columns:6,sampled:!0,reductions:{avg:"roi_align_rotated"}},roi_pool:{columns:5,sampled:!1,reductions:{}}},[yn,Sn]=[5,14],$s={scale:1},YA=class{#t;#A;#e;constructor(A){this.#t=A,this.#A=new qA(A),this.#e=[0,1].map(t=>this.#i(t))}knows(A,t){let n=Object.hasOwn(IA,A)?IA[A]:null;return!!(n&&(n.sampled?n.reductions[t]:t==="max"))}get size(){return this.#A.size}plan(A,{rois:t,bins:n,rules:e,height:r,width:i,chosen:o,derivatives:a=!1}){let{columns:g}=IA[A],h=St(t,g),I=Int32Array.from(o??Array(n[0]*n[1]).keys());if(I.some(S=>S<0||S>=n[0]*n[1]))throw new RangeError(`chosen: want bins below ${n[0]*n[1]}, got ${I}`);let l=this.#A;l.begin();let C={rois:h.length/g,batch:2**30,channels:1,height:r,width:i},f=l.zeros(10),d=l.put(h),Q=this.#s(C,n,e);this.#n(`${A}_plan`,d,l.put(I),I.length,...Q,Number(a),f);let[u,...B]=l.wholes(f,10),v=g-1;return{positions:R(l.floats(B[0],2*u),[u,2]),taps:R(l.wholes(B[1],4*u),[u,4]),weights:R(l.floats(B[2],4*u),[u,4]),state:R(l.bytes(B[3],u),[u]),roi:R(l.wholes(B[4],u),[u]),bin:R(l.wholes(B[5],u),[u]),slopes:a?R(l.floats(B[6],2*v*u),[u,v,2]):null,grids:R(l.wholes(B[7],2*C.rois),[C.rois,2]),offsets:R(l.wholes(B[8],C.rois+1),[C.rois+1])}}axes(A,{rois:t,bins:n,rules:e,height:r,width:i}){let{columns:o,sampled:a}=IA[A],g=St(t,o),h=g.length/o,I=this.#A;I.begin();let l=I.put(g),C=this.#s({rois:h,batch:2**30,channels:1,height:r,width:i},n,e),f=Sn+(a?0:2*(n[0]+n[1])),d=I.zeros(4*f*h);this.#n(`${A}_axes`,l,...C,d);let Q=I.doubles(d,2*f*h);return Array.from({length:h},(u,B)=>{let[v,S]=[B,h+B].map(w=>Q.subarray(f*w,f*(w+1)));return Ws(v,S,a?null:n)})}forward(A,t){let{maps:n,rois:e,job:r,shape:i,count:o}=this.#r(A,t),a=this.#A.zeros(o);if(IA[A].sampled)return this.#n(kn(A,t),n,e,a,...r),{output:R(this.#A.floats(a,o),i),argmax:null};let g=this.#A.zeros(o);return this.#n(A,n,e,a,g,...r),{output:R(this.#A.floats(a,o),i),argmax:R(this.#A.wholes(g,o),i)}}backward(A,t){let{features:n,gradOutput:e,argmax:r}=t,{maps:i,rois:o,job:a,count:g,rows:h}=this.#r(A,t),{columns:I,sampled:l}=IA[A],C=this.#A,f=C.put(bt("gradOutput",e,g)),d=n.values.length,Q=C.zeros(d);if(!l){let v=C.put(bt("argmax",r??new Int32Array,g));return this.#n(`${A}_backward`,f,v,o,Q,...a),{features:R(C.floats(Q,d),xn(n)),rois:null}}let u=C.zeros(h*I),B=kn(A,t);return this.#n(`${B}_backward_features`,f,i,o,Q,...a),this.#n(`${B}_backward_rois`,f,i,o,u,...a),{features:R(C.floats(Q,d),xn(n)),rois:R(C.floats(u,h*I),[h,I])}}regions({height:A,width:t,scales:n,overlap:e,variant:r}){let i=this.#A;i.begin();let o=i.zeros(3),a=i.put(Float64Array.of(e)),g=Object.entries({height:A,width:t,scales:n}).map(([C,f])=>bn(C,f));this.#n(`rmac_regions_${r}`,...g,a,o);let[h,I,l]=i.wholes(o,3);return{regions:R(i.wholes(I,4*h),[h,4]),level:R(i.wholes(l,h),[h])}}regionMaxima({features:A,regions:t}){let{batch:n=1,channels:e}=A,r=t.length/4,i=new Float32Array(5*n*r);for(let g=0;g<n*r;g+=1){i[5*g]=Math.floor(g/r);for(let h=0;h<4;h+=1)i[5*g+1+h]=t[4*(g%r)+h]}let o=this.forward("roi_pool",{features:A,rois:i,bins:[1,1],rules:$s}),a=[n,r,e];return{maxima:R(Float32Array.from(o.output),a),argmax:R(Int32Array.from(o.argmax??[]),a)}}#i(A){this.#A.begin();let t=this.#A.put(new Float64Array(2));this.#n("alignment",A,t);let[n,e]=this.#A.doubles(t,2);return[n,e]}#r(A,{features:t,rois:n,bins:e,rules:r}){let{batch:i=1,channels:o,height:a,width:g}=t,{columns:h}=IA[A];bt("features",t.values,i*o*a*g);let I=St(n,h);this.#A.begin();let l=this.#A.hold(t.values),C=I.length/h,f=[C,o,...e];return{maps:l,rois:this.#A.put(I),job:this.#s({rois:C,batch:i,channels:o,height:a,width:g},e,r),shape:f,count:C*o*e[0]*e[1],rows:C}}#s(A,[t,n],{scale:e,ratio:r=0,aligned:i=!1,clockwise:o=!1,...a}){let[g,h]=this.#e[Number(i)],{rois:I,batch:l,channels:C,height:f,width:d}=A,u=Object.entries({rois:I,batch:l,channels:C,height:f,width:d,bins_y:t,bins_x:n,ratio:r}).map(([B,v])=>bn(B,v));return[this.#A.put(Int32Array.of(...u,Number(o))),this.#A.put(Float64Array.of(e,a.offset??g,a.minimum??h))]}#n(A,...t){let n=OA;try{n=this.#t[A](...t)}catch(e){if(!(e instanceof WebAssembly.RuntimeError))throw e}if(n)throw new hA(n)}};function kn(s,{reduction:A="avg"}){let t=IA[s].reductions[A];if(!t)throw new RangeError(`reduction: ${s} has no ${A}`);return t}function Ws(s,A,t){let[n,e]=[0,1].map(g=>{let h=yn*g,[I,l,C,f,d]=s.subarray(h),Q=Sn+(g&&t?2*t[0]:0),u=t&&R(Int32Array.from(s.subarray(Q,Q+2*t[g])),[t[g],2]);return{start:I,binSize:l,samples:C,size:f,drawn:A[h+3],widened:!d,cells:u}}),[r,i,o,a]=s.subarray(2*yn);return{y:n,x:e,center:[r,i],cosine:o,sine:a}}var xn=({batch:s=1,channels:A,height:t,width:n})=>[s,A,t,n],R=(s,A)=>Object.assign(s,{shape:Object.freeze(A)});function bt(s,A,t){if(A.length!==t)throw new RangeError(`${s}: want ${t} numbers, got ${A.length}`);return A}function St(s,A){if(s.length%A)throw new RangeError(`rois: want rows of ${A}, got ${s.length} numbers`);return Float32Array.from(s)}function bn(s,A){if(Number.isInteger(A)&&Math.abs(A)<2**31)return A;throw new RangeError(`${s}: want a whole number, got ${A}`)}async function Fn(s){if(typeof WebAssembly>"u")throw new DA("This browser has no WebAssembly.");let A=typeof s=="string"||s instanceof URL?await js(s):s;try{let{instance:t}=await WebAssembly.instantiate(A,{});return new YA(t.exports)}catch(t){throw new DA(Zs(t),t)}}function TA(s){let A=atob(s);return Uint8Array.from(A,t=>t.charCodeAt(0))}async function js(s){try{let A=await fetch(s);if(A.ok)return await A.arrayBuffer();throw new Error(`${A.status} ${A.statusText}`)}catch(A){throw new DA("The kernels for this browser could not be fetched.",A)}}function Zs(s){return/Content.Security.Policy|unsafe-eval|blocked by CSP/i.test(String(s))?"This page's Content-Security-Policy refuses WebAssembly.":s instanceof RangeError?"This browser has no memory for WebAssembly.":"This browser cannot read the kernels' WebAssembly."}var Rn="AGFzbQEAAAAB2QIgYAF/AX9gAX4Bf2AAAX9gAn98AGADf3x8AX9gAn9/AX9gA39/fwBgB39/fn5/f38AYAp/f35+fnx/f35+AGARf39+f39/fn9+f39+f35/fn8Bf2ADf35/AX9gA39+fgF/YAp/f35+fn59fX1+AGARf39+f35/fn9/f35+fn19fn4AYAN/fX4AYAd/f39/f39/AX9gC39/fn5+fn19fX5/AGAFf39+fn0AYAZ/fn5+fn4AYBF/fX1+fX19fX59fX19fX1/fgF/YAR/f39/AX9gC39+fH5+fH58fH9+AX9gDn9/fn5+fn5+fn19fX5/AX9gBX99fX59AGANf319fn1+fn1/f39/fgBgBn99fX5+fgBgB399fX59fX0AYAV/f39/fwF/YAZ/f39/f38Bf2APf39+fn5+fn5+fX19fn9/AX9gDH99fX5+fX19fX1+fgBgBX9+f35+AX8DNjUAAQACAQMEBAUGBwgJCgsMDQ4PEA8REg8TFBQVFBYXCxgZGhscHB0eGxwcFhsfHBwcHBsbGwUDAQACBggBfwFBgIAECwfzAxkGbWVtb3J5AgAEdGFrZQAABWNsZWFyAAIEa2VlcAADCWFsaWdubWVudAAIDnJvaV9hbGlnbl9wbGFuABIWcm9pX2FsaWduX3JvdGF0ZWRfcGxhbgAUDXJvaV9wb29sX3BsYW4AFw5yb2lfYWxpZ25fYXhlcwAZFnJvaV9hbGlnbl9yb3RhdGVkX2F4ZXMAGg1yb2lfcG9vbF9heGVzABwJcm9pX2FsaWduACMbcm9pX2FsaWduX2JhY2t3YXJkX2ZlYXR1cmVzACQXcm9pX2FsaWduX2JhY2t3YXJkX3JvaXMAJRFyb2lfYWxpZ25fcm90YXRlZAAoI3JvaV9hbGlnbl9yb3RhdGVkX2JhY2t3YXJkX2ZlYXR1cmVzACkfcm9pX2FsaWduX3JvdGF0ZWRfYmFja3dhcmRfcm9pcwAqDXJvaV9hbGlnbl9tYXgALB9yb2lfYWxpZ25fbWF4X2JhY2t3YXJkX2ZlYXR1cmVzAC4bcm9pX2FsaWduX21heF9iYWNrd2FyZF9yb2lzAC8Icm9pX3Bvb2wAMBFyb2lfcG9vbF9iYWNrd2FyZAAxE3JtYWNfcmVnaW9uc190b2xpYXMAMhNybWFjX3JlZ2lvbnNfY2FmZmUyADMVcm1hY19yZWdpb25zX2NpcnRvcmNoADQKt6oCNQsAIACtEIGAgIAAC3ABA38CQCAAQoDQrPMOVg0AAkAgAEEAKALEgISAACIBrXxCD3xCcIMiAEL//wN8QhCIpyICPwAiA00NACAAQoCA/P8PVg0BIAIgA2tAAEF/Rg0BC0EAIAA+AsSAhIAAIAEPC0EAQQE6AMiAhIAAQQALNwBBAEHQgISAAEEAKALAgISAACAAGyIANgLEgISAAEEAIAA2AsCAhIAAQQBBADoAyICEgABBAAsWAEEAQQAoAsSAhIAANgLAgISAAEEACyYBAX8CQCAAQiB8EIGAgIAAIgFFDQAgAUEQaiABQSBqNgIACyABC4YEBQF8A34BfwR+AXwCQAJAIAFEGC1EVPsh6T9lRQ0ARAAAAAAAAAAAIQJCACEDDAELIAG2vKwiA0IXhyIEQuh+fCIFp0Egba3DIAVCn4CAgICAgICAf4NCgICAgICAgICAf1atfSIFQgAgBUIAVRsiBadBA3QiBkGYgISAAGopAwAgA0L///8Dg0KAgIAEhCIDfiAGQaCAhIAAaikDACADfiIHQiCIfCIIQiCIIAZBkICEgABqKQMAIAN+fCIJQiCIIAZBiICEgABqKQMAIAN+fCIKQiCIIAZBgICEgABqKQMAIAN+fCAEIAVCBYZ9IgNCiH98IgSGIApCIIYgCUL/////D4OEIgVCuAEgA30iA4h8IgkgCUKAgICAgICAgCB8IglCgICAgICAgIBAg30iCrkiAkQAAAAAAAAQPKIiAUQHXBQzJqaRPKIgBSAEhiAIQiCGIAdC/////w+DhCADiHy6RAAAAAAAAPA7oiAKIAL8Bn25oEQAAAAAAAAQPKJEGC1EVPsh+T+ioCABIAFEAAAAAgAAoEGiIgIgAiABoaEiAqEiC0QAAABY+yH5P6IgAkQAAABY+yH5P6IgAUQYLURU+yH5P6IiAaEgAkQAAABAl95NPqKhoCALRAAAAECX3k0+oqGgIQIgCUI+iCEDCyAAIAI5AxAgACABOQMIIAAgAzcDAAvqAQMBfAF+AnwgASABoiEDQgAhBEQAAAAAAAAAACEFAkADQERKrTBwx1LpPCEGAkACQAJAAkACQAJAAkAgBKcOCAYAAQIDBAUIBgtEH7gz5/Pnar0hBgwFC0QJbagTRhLmPSEGDAQLRORE9WdF5lq+IQYMAwtENMdWpeMdxz4hBgwCC0QaoAEaoAEqvyEGDAELRBEREREREYE/IQYLIARCAXwhBCADIAWiIAagIQUMAAsLIAAgASACIANEAAAAAAAA4L+iRAAAAAAAAPA/oKIgASADoiADIAWiRFVVVVVVVcW/oKKgoDkDAEEAC7sCAwF8AX4DfCABIAGiIQNCACEERAAAAAAAAAAAIQUCQANARJd9uWN4gqa8IQYCQAJAAkACQAJAAkACQCAEpw4IBgABAgMEBQgGC0QfuDPn8+cqPSEGDAULRJ18wKh0Oam9IQYMBAtEmNj479juIT4hBgwDC0Rcn3i3T36SviEGDAILRBqgARqgAfo+IQYMAQtEF2zBFmzBVr8hBgsgBEIBfCEEIAMgBaIgBqAhBQwACwsgAEQAAAAAAADwPyADRAAAAAAAAOA/oiIGoSIHRAAAAAAAAPA/IAehIAahIAMgA6IgAyAFokRVVVVVVVWlP6CiIAEgAUQAAAACAACgQaIiBiAGIAGhoSIGoSIFIAWiIAYgBaIiBSAFIAYgBqIgA6GgoKBEAAAAAAAA4D+ioSABIAKioaCgOQMAQQALOwAgAUEIakQAAAAAAAAAAEQAAAAAAADwPyAAGzkDACABRAAAAAAAAOA/RAAAAAAAAAAAIAAbOQMAQQALuwECAX8DfCAAIAE0AgA3AwAgACABQRBqNAIANwMwIAAgAUEMajQCADcDKCAAIAFBGGo0AgA3AyAgACABQRRqNAIANwMYIAAgAUEIajQCADcDECAAIAFBBGo0AgA3AwggAUEcaigCACEDIAJBCGorAwAhBCACQRBqKwMAIQUgAisDACEGIAAgAUEgaigCAEEARzoAUCAAIAW2OAJAIAAgBLY4AjwgACAGtjgCOCAAIANBACADQQBKG603A0gL+gIDAX8IfgN8I4CAgIAAQfAAayIHJICAgIAAIAdBGGogBCAFEImAgIAAQhAhCAJAIAcpAygiCSAHKQMYIgogCSAKUxtCAFMNACAHKQM4IgkgBykDMCIKIAcpA0giCyAHKQNAIgwgBykDICINIAwgDVMbIg4gCyAOUxsiDiAKIA5TGyIOIAkgDlMbQgBXDQAgCSAKIAkgClUbIg9CgCBVDQAgBykDYCIOQoCABFUNACAPIAkgCn4gDn4gBkH/AXEbIA5+QoCAgAJVDQAgCyAMfkKAgICABFUNACAFKwMAIhBEoMLr/ktItDlkRQ0AIBBE6oygOVk+KUZjRQ0AIAVBCGorAwAiESARoSIRIBFiDQAgBUEQaisDACIRIBGhIhIgEmINACAHQQhqIAEgAiADIA0gECADQgZRIgUgEUQAAAAAAAAAAGEgCkIAIAUgDlBxIgUbIAlCACAFGxCLgICAACAHKQMQIQgLIAAgCDcDACAHQfAAaiSAgICAAAuaBAgBfgJ/A3wCfwF9AX8BfgF9AkACQCACQgFZDQBCACEIQn8hCgwBCyABQQRqIQsgA6dBAnQhDCAIQhCGuSENIAlCEIa6IQ4gBLkhDyAGQf8BcSEQIAdB/wFxIREgASEGQgAhBANAIAYhByADIQgCQCADQgFTDQACQANAIAcqAgAiEiASkyISIBJcDQEgB0EEaiEHIAhCf3wiCFANAgwACwtCASEIIAQhCgwCC0ICIQgCQCABIAQgA36nQQJ0aiITKgIAIhJDAAAAAF1FDQAgBCEKDAILAkAgErsgD2ZFDQAgBCEKDAILAkAgEiASjlsNACAEIQoMAgsgBEIBfCEUQgUhCCALIQcDQAJAIAhCf3wiCEIAUg0AIBNBDGoqAgAhEgJAAkAgEEUNACATQRBqKgIAIRUMAQsgE0EQaioCACATQQhqKgIAkyEVIBIgE0EEaioCAJMhEgsCQCARRQ0AQgQhCAJAIBJDAAAAAF1FDQAgBCEKDAULIBVDAAAAAF1FDQAgBCEKDAQLAkAgCUIBUw0AQgUhCAJAIAUgEruiIA5kRQ0AIAQhCgwFCyAEIQogBSAVu6IgDWQNBAsgCyAMaiELIAYgDGohBkIAIQhCfyEKIBQhBCAUIAJSDQIMAwsgByoCACESIAdBBGohByAFIBK7oplEAAAAAAAA0EFkRQ0ACwtCAyEIIAQhCgsgACAINwMIIAAgCjcDAAuOAgEBfyOAgICAAEHwAWsiESSAgICAACAOIA+nQQN0akF4aikDACEPIBBBBGogATYCACAQIA8+AgBBASEBAkAgEUHAAWogAiADEI2AgIAADQAgEEEQaiAFNgIAIBBBDGogBDYCACAQQQhqIBEoAtgBNgIAIBFBkAFqIAYgBxCNgICAAA0AIBBBFGogESgCqAE2AgAgEUHgAGogCCAJEI2AgIAADQAgEEEcaiAKNgIAIBBBGGogESgCeDYCACARQTBqIAsgDBCNgICAAA0AIBBBIGogESgCSDYCACARIA0gDhCNgICAAA0AIABCADcDACAQQSRqIBEoAhg2AgBBACEBCyARQfABaiSAgICAACABC6MBAgN/AX5BASEDAkAgAUL/////D1YNACABQgKGEISAgIAAIgRFDQAgBEEQaigCACEFAkAgAVANACABQgF8IQYgBSEDA0AgAyACKQMAPgIAIANBBGohAyACQQhqIQIgBkJ/fCIGQgFWDQALCyAAQgQ3AyggACABNwMgQQAhAyAAQQA2AgQgACAENgIAIAAgATcDCCAAQgQ3AxAgACAFNgIYCyADC98FBQF/An4BfwF+DH9BASEDAkAgAUIAUw0AIAFCAYYiBCABhEL/////D1YNACABQgOGIgUQhICAgAAiBkUNACABQgKGIgcgAYRCgICAgBBaDQAgBkEQaigCACEIIAFCBYYQhICAgAAiCUUNACAJQRBqKAIAIQogAUIEhhCEgICAACILRQ0AIAtBEGooAgAhDCABEISAgIAAIg1FDQAgDUEQaigCACEOIAUQhICAgAAiD0UNACAPQRBqKAIAIRAgBRCEgICAACIRRQ0AIAIgAX4iBSABhEL/////D1YNACAFQv////8HVg0AIBFBEGooAgAhEiAFQgOGEISAgIAAIhNFDQAgACAGNgIAQQAhAyAAQQA2AgQgACAJNgJAIABBADYCRCAAIAQ3AwggACAHNwNIIABCBDcDECAAQgg3A1AgACAINgIYIAAgCjYCWCAAIAE3AyAgACABNwNgIABCAjcDKCAAQgQ3A2ggAEIINwMwIABCIDcDcCAAQgQ3AzggAEIINwN4IBNBEGooAgAhBiAAQgQ3A7gBIABCEDcDsAEgAEIENwOoASAAIAE3A6ABIAAgDDYCmAEgAEIENwOQASAAIAc3A4gBIABBADYChAEgACALNgKAASAAQgE3A+gBIAAgATcD4AEgACAONgLYASAAQgE3A9ABIAAgATcDyAEgAEEANgLEASAAIA02AsABIABCCDcDmAIgACABNwOQAiAAIBA2AogCIABCCDcDgAIgACABNwP4ASAAQQA2AvQBIAAgDzYC8AEgAEIINwPIAiAAIAE3A8ACIAAgEjYCuAIgAEIINwOwAiAAIAE3A6gCIABBADYCpAIgACARNgKgAiAAQgQ3A5gDIABCCDcDkAMgACACQgOGNwOIAyAAQgI3A4ADIAAgAjcD+AIgACABNwPwAiAAIAY2AugCIABCBDcD4AIgACAFQgGGNwPYAiAAQQA2AtQCIAAgEzYC0AILIAML5QECAn0BfyAAIAYgASADIAJ+p0ECdGoiAUEEaioCAJQgB5MiCjgCGCAAIAYgAUEIaioCAJQgB5MiCzgCACAAQwAAAABDAACAPyAGIAFBDGoqAgCUIAeTIAqTIgogCF0iDBs4AiwgACAIIAogDBsiCjgCKCAAQwAAAABDAACAPyAGIAFBEGoqAgCUIAeTIAuTIgYgCF0iARs4AhQgACAIIAYgARsiBjgCECAAIAogBbSVIgc4AhwgACAGIAS0lSIGOAIEIAAgCSAHjfwEIAlCAFUiARs3AyAgACAJIAaN/AQgARs3AwgLtAMCA38CfSOAgICAAEHAAGsiESSAgICAACAIIAqnIhJBA3QiE2ogCzcDACAJIBNqIAw3AwAgASAKIAJ+p0ECdGoiCEEEaiAOOAIAIAggDTgCACARQSBqIA0gEBCRgICAACARKgI0IQ0gESoCMCEUIBEpAyghDCARKQMgIQIgESkDOCELIBEgDiAPEJGAgIAAIAcgEmogCyARKQMYIg8gCyAPVRsiCzwAAAJAAkAgC0L/AYNCAlINACADIAogBH6nQQN0aiEIIAUgCiAGfqdBAnRqIQlCBCEKA0AgCEJ/NwMAIAlBADYCACAIQQhqIQggCUEEaiEJIApCf3wiClBFDQAMAgsLIBEqAhQhDiARKgIQIRUgESkDCCELIAMgCiAEfqdBA3RqIgggESkDACAQfiIPIAJ8NwMAIAhBGGogCyAQfiIQIAx8NwMAIAhBEGogECACfDcDACAIQQhqIA8gDHw3AwAgBSAKIAZ+p0ECdGoiCEEMaiANIA6UOAIAIAhBCGogFCAOlDgCACAIQQRqIA0gFZQ4AgAgCCAUIBWUOAIACyAAQQA2AgAgEUHAAGokgICAgAAL5gEBAX4CQAJAIAFDAACAv2BFDQAgASACtF8NAQsgAEIANwMQIABCADcDCCAAQgA3AwAgAEICNwMYDwsCQCABQwAAAABfRQ0AIABCgICA/AM3AxAgAEIANwMAIAAgAUMAAAAAXK03AxggACACQgIgAkICUxtCf3w3AwgPCwJAIAJCf3wiAiAB/AQiA1UNACAAQoCAgPwDNwMQIAAgAjcDCCAAIAI3AwAgACABIAK0XK03AxgPCyAAQgA3AxggACADNwMAIAAgA0IBfDcDCCAAIAEgA7STIgE4AhQgAEMAAIA/IAGTOAIQC9cNHQF/AX4DfQd+A38BfgF8AX8BfgN/AX4BfwF+An8BfgF/CH4EfQJ+Bn0BfgF9AX4BfQJ+BH0BfgV9AX4jgICAgABBwARrIgckgICAgAAgB0EQaiADIAQQiYCAgAAgBykDWCEIIAcqAlAhCSAHKgJMIQogByoCSCELIAcpA0AhDCAHKQM4IQ0gBykDMCEOIAcpAyghDyAHQQhqIAAgBykDECIQQgUgAyAEQQAQioCAgAACQAJAIAcpAwgiEVANACARpyEEDAELAkAgEEIAUw0AIBBCAYYiEiAQhEL/////D1YNACAQQgSGEISAgIAAIgRFDQAgBEEQaigCACETAkAgEFAiFA0AQgAhESATIQQDQCAHQaABaiAAQgUgESAPIA4gCyAKIAkgCBCPgICAACAEQQhqIAcpA8ABNwMAIAQgBykDqAE3AwAgBEEQaiEEIBAgEUIBfCIRUg0ACwsgEEIDhhCEgICAACIERQ0AIARBEGooAgAhFQJAAkAgFEUNAEIBIRYMAQsgArchFyAQIREgEyEEIBUhAwNAIAMgBCkDALkgBEEIaikDALmiIBeiOQMAIARBEGohBCADQQhqIQMgEUJ/fCIRUEUNAAsgEEL/////D1ENASAQQgF8IRYLIBZCA4YiERCEgICAACIERQ0AIARBEGooAgAhGAJAIBGnIgRFDQAgGEEAIAT8CwALAkAgFA0AIBhBCGohBCAQQgF8IRFEAAAAAAAAAAAhFwNAAkAgFyAVKwMAoCIXRAAAAAAAABBBZEUNAEERIQQMBAsgBCAX/AY3AwAgFUEIaiEVIARBCGohBCARQn98IhFCAVUNAAsLIAJBAEgNACACrCIZQgOGEISAgIAAIgRFDQAgBEEQaigCACEaAkAgAkUNACACIQMgGiEEA0AgBCABNAIANwMAIAFBBGohASAEQQhqIQQgA0F/aiIDDQALCyAHQaABaiAYIBanQQN0akF4aikDAEIEQgAgBRsQjoCAgAANACAHKAKIBCEbIAcoAtgDIRwgBykDyAMhHSAHKAKoAyEeIAcpA5gDIR8gBygC+AIhFSAHKAK4AiEgIAcoAvgBISEgBykD6AEhIiAHKAK4ASEjAkAgFA0AIAcpA8gCISQgBykDiAIhJSAHKQPIASEmIAcpA6AEIidCA34hKCAnQgGGISkgJ6dBAnQhAyAnIAcpA5gEIip+IiunQQJ0IRQgDUJ/fLQhLCAMQn98tCEtIA+0IS4gDrQhL0IAITBCACExA0AgB0HwAGogAEIFIDEgDyAOIAsgCiAJIAgQj4CAgAACQCACRQ0AIAcqApwBITIgByoCjAEhMyAHKgKIASE0IAcqAoQBITUgByoCdCE2IAcqAnAhNyAHKQOQASI4tCE5IAcpA3giOrQhO0IAITwDQCAaIDynQQN0aikDACE9QwAAAAAhPgJAAkAgDlBFDQBDAAAAACE/DAELQwAAAAAhPyAOQn9SID1CgICAgICAgICAf1JyRQ0AID0gDn8iESA9IBEgDn59IhFCAFIgESAOhUIAU3EiBK19tCE+IA5CACAEGyARfLQhPwsCQCA6QgFTDQAgNCAzID+UkiFAIDcgNiA+lJIhQUIAIUIDQAJAIDhCAVMNACALIDUgPiBCtUMAAAA/kiJDIDuVkiAulZQiRJRDAACAP0MAAAAAIEEgNiBDlCA7lZIiRSAsXRtDAAAAACBFQwAAAABeGyJDlCFGIAtDAACAPyBEk5QgQ5QhRyAbICsgMH6nQQJ0aiEBQgAhSANAIAdB6ABqICMgJiAhICUgICAkIBUgHiAcIDAgMSA9IEAgMyBItUMAAAA/kiJElCA5lZIiQyBFIA0gDBCQgICAAAJAIAVFDQACQCAqQgFTDQAgKiERIAEhBANAIARCADcCACAEIANqIQQgEUJ/fCIRQgBSDQALCyAVIDCnai0AAEECRg0AIBsgKyAwfiIRp0ECdGogC0MAAIA/IDIgPyBEIDmVkiAvlZQiRJOUQwAAgD9DAAAAACBDIC1dG0MAAAAAIENDAAAAAF4bIkOUOAIAIBsgESApfKdBAnRqIAsgRJQgQ5Q4AgAgGyARICd8p0ECdGpBBGogRzgCACAbIBEgKHynQQJ0akEEaiBGOAIACyABIBRqIQEgMEIBfCEwIDggSEIBfCJIUg0ACwsgOiBCQgF8IkJSDQALCyA8QgF8IjwgGVINAAsLIDFCAXwiMSAQUg0ACwsgByAjICIgISAgIBUgHyAeIB0gHCAbIBIgEyAWIBggFiAGEIyAgIAADQBBACEEDAELQRJBE0EALQDIgISAABshBAsgB0HABGokgICAgAAgBAvfBAYBfwN9AXwBfQJ8AX0jgICAgABBIGsiCySAgICAACABIAMgAn6nQQJ0aiIBQQhqKgIAIQwgAUEEaioCACENIAtBCGogAUEUaioCALtEGC1EVPshCUCiRAAAAAAAgGZAo7YiDou7Ig8QhYCAgAAgCkH/AXEhCiAOjCEQIAsrAxghESALKwMQIRICQAJAAkAgCykDCCICQgGDUA0AIAsgEiAREIaAgIAARQ0BQwAAAAAhEwwCCyALIBIgERCHgICAAEUNAEMAAAAAIRMMAQsgCysDACIRIBGaIAJCfXxCflQbtiETCyAQIA4gChshEAJAIA5DAAAAAFsNACALQQhqIA8QhYCAgAAgCysDGCERIAsrAxAhEgJAAkAgCykDCCICQgGDUA0AIAsgEiAREIeAgIAARQ0BQwAAAAAhEAwCCyALIBIgERCGgICAAEUNAEMAAAAAIRAMAQsgCysDACIRmiARIBBDAAAAAF0gAkIBVXMbtiEQCyAAIBA4AgwgACATOAIIIAAgBiAMlCAHkzgCBCAAIAYgDZQgB5M4AgAgAEMAAAAAQwAAgD8gBiABQQxqKgIAlCIOIAhdIgobOAI8IAAgCCAOIAobIg44AjggAEMAAAAAQwAAgD8gBiABQRBqKgIAlCIGIAhdIgEbOAIkIAAgCCAGIAEbIgg4AiAgACAOIAW0lSIGOAIsIAAgDkMAAAC/lDgCKCAAIAggBLSVIg44AhQgACAIQwAAAL+UOAIQIAAgCSAGjfwEIAlCAFUiARs3AzAgACAJIA6N/AQgARs3AxggC0EgaiSAgICAAAu7ECACfwF+A30HfgR/AX4BfAF/AX4DfwF+AX8BfgN/AX4BfwN+AX0HfgR9An4KfQF+AX0BfgF9An4EfQJ+Bn0BfgF9I4CAgIAAQdAEayIHJICAgIAAIAdBEGogAyAEEImAgIAAIActAGAhCCAHKQNYIQkgByoCUCEKIAcqAkwhCyAHKgJIIQwgBykDQCENIAcpAzghDiAHKQMwIQ8gBykDKCEQIAdBCGogACAHKQMQIhFCBiADIARBABCKgICAAAJAAkAgBykDCCISUA0AIBKnIQQMAQsCQCARQgBTDQAgEUIBhiITIBGEQv////8PVg0AIBFCBIYQhICAgAAiBEUNACAIQf8BcUEARyEUIARBEGooAgAhFQJAIBFQIhYNAEIAIRIgFSEEA0AgB0GwAWogAEIGIBIgECAPIAwgCyAKIAkgFBCTgICAACAEQQhqIAcpA+ABNwMAIAQgBykDyAE3AwAgBEEQaiEEIBEgEkIBfCISUg0ACwsgEUIDhhCEgICAACIERQ0AIARBEGooAgAhFwJAAkAgFkUNAEIBIRgMAQsgArchGSARIRIgFSEEIBchAwNAIAMgBCkDALkgBEEIaikDALmiIBmiOQMAIARBEGohBCADQQhqIQMgEkJ/fCISUEUNAAsgEUL/////D1ENASARQgF8IRgLIBhCA4YiEhCEgICAACIERQ0AIARBEGooAgAhGgJAIBKnIgRFDQAgGkEAIAT8CwALAkAgFg0AIBpBCGohBCARQgF8IRJEAAAAAAAAAAAhGQNAAkAgGSAXKwMAoCIZRAAAAAAAABBBZEUNAEERIQQMBAsgBCAZ/AY3AwAgF0EIaiEXIARBCGohBCASQn98IhJCAVUNAAsLIAJBAEgNACACrCIbQgOGEISAgIAAIgRFDQAgBEEQaigCACEcAkAgAkUNACACIQMgHCEEA0AgBCABNAIANwMAIAFBBGohASAEQQhqIQQgA0F/aiIDDQALCyAHQbABaiAaIBinQQN0akF4aikDAEIFQgAgBRsQjoCAgAANACAHKAKYBCEdIAcoAugDIR4gBykD2AMhHyAHKAK4AyEgIAcpA6gDISEgBygCiAMhIiAHKALIAiEjIAcoAogCISQgBykD+AEhJSAHKALIASEmAkAgFg0AIAcpA9gCIScgBykDmAIhKCAHKQPYASEpQzX6jrxDNfqOPCAIQf8BcRshKiAHKQOoBCIrQgKGISwgBykDsAQiLUIChiEuIC1CA34hLyAtQgGGITAgLadBAnQhAyAtICt+IjGnQQJ0IRYgDkJ/fLQhMiANQn98tCEzIBC0ITQgD7QhNUIAITZCACE3A0AgB0HwAGogAEIGIDcgECAPIAwgCyAKIAkgFBCTgICAAAJAIAJFDQAgByoCrAEhOCAHKgKcASE5IAcqApgBITogByoClAEhOyAHKgKEASE8IAcqAoABIT0gByoCfCE+IAcqAnghPyAHKgJ0IUAgByoCcCFBIAcpA6ABIkK0IUMgBykDiAEiRLQhRUIAIUYDQCAcIEanQQN0aikDACFHQwAAAAAhSAJAAkAgD1BFDQBDAAAAACFJDAELQwAAAAAhSSAPQn9SIEdCgICAgICAgICAf1JyRQ0AIEcgD38iEiBHIBIgD359IhJCAFIgEiAPhUIAU3EiBK19tCFIIA9CACAEGyASfLQhSQsCQCBEQgFTDQAgOiA5IEmUkiFKID0gPCBIlJIhS0IAIUwDQAJAIEJCAVMNACArIDZ+QgKGIU0gHSAxIDZ+p0ECdCIEaiEIIB0gBGohFyA/IEsgPCBMtUMAAAA/kiJOlCBFlZIiT5QhUCA+IE+UIVEgPyAMIDsgSCBOIEWVkiA0lUMAAAC/kpSUIk6UIVIgPiBOlCFTQgAhVANAIAdB6ABqICYgKSAkICggIyAnICIgICAeIDYgNyBHIEEgUSA/IEogOSBUtUMAAAA/kiJVlCBDlZIiTpSSkiJPIEAgUCA+IE6Uk5IiTiAOIA0QkICAgAACQCAFRQ0AAkAgK0IBUw0AICshEiAXIQQDQCAEQgA3AgAgBCADaiEEIBJCf3wiEkIAUg0ACwsgIiA2p2otAABBAkYNACAdIDEgNn4iEqdBAnRqIAw4AgAgHSASIC18p0ECdGpBBGogDDgCACAdIBIgMHynQQJ0aiIEID8gDCA4IEkgVSBDlZIgNZVDAAAAv5KUlCJVlDgCACAEQQRqID4gVYyUOAIAIB0gEiAvfKdBAnRqIgRBBGogUjgCACAEIFM4AgAgHSASIC58p0ECdGoiBEEEaiAqIEEgT5OUOAIAIAQgKiBOIECTlDgCAEMAAIA/QwAAAAAgTiAyXRtDAAAAACBOQwAAAABeGyFOQwAAgD9DAAAAACBPIDNdG0MAAAAAIE9DAAAAAF4bIU8CQCAtQgFRDQBCBSESIAghBANAIAQgTyAEKgIAlDgCACAEQQRqIgEgTiABKgIAlDgCACAEIANqIQQgEkJ/fCISUEUNAAwCCwsgHSBNICwgVH58p2oqAgAhVUIFIRIgCCEEA0AgBCBPIFWUOAIAIARBBGoiBCBOIAQqAgCUIlU4AgAgEkJ/fCISUEUNAAsLIAggFmohCCAXIBZqIRcgNkIBfCE2IEIgVEIBfCJUUg0ACwsgRCBMQgF8IkxSDQALCyBGQgF8IkYgG1INAAsLIDdCAXwiNyARUg0ACwsgByAmICUgJCAjICIgISAgIB8gHiAdIBMgFSAYIBogGCAGEIyAgIAADQBBACEEDAELQRJBE0EALQDIgISAABshBAsgB0HQBGokgICAgAAgBAvuAgICfQJ+IAEgAyACfqdBAnRqIgFBEGoqAgAhBQJAAkAgBCABQQhqKgIAlCIGIAb8BCICtJMiBiAGkiIGQwAAgD9gRQ0AIAJCAXwhAgwBCyAGQwAAgL9fRQ0AIAJCf3whAgsCQAJAIAQgBZQiBSAF/AQiB7STIgUgBZIiBUMAAIA/YEUNACAHQgF8IQcMAQsgBUMAAIC/X0UNACAHQn98IQcLIAFBDGoqAgAhBQJAAkAgBCABQQRqKgIAlCIGIAb8BCIDtJMiBiAGkiIGQwAAgD9gRQ0AIANCAXwhAwwBCyAGQwAAgL9fRQ0AIANCf3whAwsCQAJAIAQgBZQiBCAE/AQiCLSTIgQgBJIiBEMAAIA/YEUNACAIQgF8IQgMAQsgBEMAAIC/X0UNACAIQn98IQgLIAAgAzcDECAAIAI3AwAgACAIIAN9IgNCACADQgBVG0IBfDcDGCAAIAcgAn0iAkIAIAJCAFUbQgF8NwMIC1gBAX0gACAFIAEgArQgBLSVIgYgA0IBfLSUjfwEfCIEQgAgBEIAVRsiBCAFIARTGzcDCCAAIAUgASAGIAO0lI78BHwiA0IAIANCAFUbIgMgBSADUxs3AwALww8QAX8BfQd+An8BfgF/CX4CfwF8An8CfgF/An4Cfwp+AX0jgICAgABB0ARrIgckgICAgAAgB0EYaiADIAQQiYCAgAAgByoCUCEIIAcpA0ghCSAHKQNAIQogBykDOCELIAcpAzAhDCAHQRBqIAAgBykDGCINQgUgAyAEQQAQioCAgAACQAJAIAcpAxAiDlANACAOpyEBDAELAkAgAkEASA0AIAKsIg9CA4YQhICAgAAiBEUNACAEQRBqKAIAIRACQCACRQ0AIAIhAyAQIQQDQCAEIAE0AgA3AwAgAUEEaiEBIARBCGohBCADQX9qIgMNAAsLIA1C/////w9WDQAgDUIDhiIOEISAgIAAIgFFDQAgAUEQaigCACERAkAgDqciAUUNACARQQAgAfwLAAsCQAJAIA1CAFINAEIBIRIMAQsgC1AhE0IAIRQDQCAHQaABaiAAQgUgFCAIEJWAgIAAAkAgAkUNACAHKQO4ASEVIAcpA7ABIRYgBykDqAEhFyAHKQOgASEYIBEgFKdBA3RqIgMpAwAhGSAQIQEgDyEaA0ACQAJAIBMNACABKQMAIQ4CQCALQn9SDQAgDkKAgICAgICAgIB/Ug0AQgAhDiAHQYABaiAYIBdCACAMIAoQloCAgAAMAgsgB0GAAWogGCAXIA4gC38iGyAOIBsgC359Ig5CAFIgDiALhUIAU3EiBK19IAwgChCWgICAACALQgAgBBsgDnwhDgwBC0IAIQ4gB0GAAWogGCAXQgAgDCAKEJaAgIAACyAHKQOIASEbIAcpA4ABIRwgB0HABGogFiAVIA4gCyAJEJaAgIAAIAMgBykDyAQgBykDwAR9IBsgHH1+IBl8Ihk3AwAgAUEIaiEBIBpCf3wiGlBFDQALCyAUQgF8IhQgDVINAAsgDUL/////D1ENASANQgF8IRILIBJCA4YiDhCEgICAACIBRQ0AIAFBEGooAgAhHQJAIA6nIgFFDQAgHUEAIAH8CwALAkAgDVAiHg0AIB1BCGohASANQgF8IQ5EAAAAAAAAAAAhHwNAAkAgHyARKQMAuaAiH0QAAAAAAAAQQWRFDQBBESEBDAQLIAEgH/wGNwMAIBFBCGohESABQQhqIQEgDkJ/fCIOQgFVDQALCyAHQaABaiAdIBKnQQN0akF4aikDAEIEQgAgBRsQjoCAgAANACAHKAKIBCEgIAcoAtgDISEgBykDyAMhIiAHKAKoAyEFIAcpA5gDISMgBygC+AIhESAHKQPIAiEUIAcpA8ACIRogBygCuAIhAyAHKQOIAiEXIAcoAvgBISQgBykD6AEhJSAHKQPIASEmIAcoArgBIRMCQCAHKQOQBCIYQgFTDQAgBykDoAQiGadBAnQhBCAZIAcpA5gEIhx+p0ECdCEnQgAhGyAgISgDQAJAIBxCAVMNACAcIQ4gKCEBA0ACQCAZQgFTDQAgBEUNACABQQAgBPwLAAsgASAEaiEBIA5Cf3wiDlBFDQALCyAoICdqISggG0IBfCIbIBhSDQALCwJAIBpCAVMNACAUp0ECdCEEIBRCAVMhKCADIQEDQAJAICgNACAERQ0AIAFBACAE/AsACyABIARqIQEgGkJ/fCIaUEUNAAsLAkAgHg0AIBenQQN0ISggC1AhJ0IAIRpCACEWA0AgB0GAAWogAEIFIBYgCBCVgICAAAJAIAJFDQAgBykDmAEhKSAHKQOQASEqIAcpA4gBISsgBykDgAEhLEIAIS0DQCAQIC2nQQN0aikDACEVAkACQAJAICcNACALQn9SDQEgFUKAgICAgICAgIB/Ug0BQgAhDiAHQcAEaiAsICtCACAMIAoQloCAgAAMAgtCACEOIAdBwARqICwgK0IAIAwgChCWgICAAAwBCyAHQcAEaiAsICsgFSALfyIOIBUgDiALfn0iDkIAUiAOIAuFQgBTcSIBrX0gDCAKEJaAgIAAIAtCACABGyAOfCEOCyAHKQPIBCEZIAcpA8AEIS4gB0HwAGogKiApIA4gCyAJEJaAgIAAAkAgGSAufSIOQgFTDQAgBykDeCAHKQNwIi99IjBCACAwQgBVGyExA0AgDiEyAkAgMEIBUw0AIC4gCX4hGCAkIBcgGn6nQQN0aiEEIC60ITMgMSEcIC8hGwNAIBMgGiAmfqdBAnRqIgEgG7Q4AgAgAUEEaiAzOAIAAkAgF0IBUw0AIBsgGHwhGSAEIQEgFyEOA0AgASAZNwMAIAFBCGohASAOQn98Ig5QRQ0ACwsgG0IBfCEbIAMgGiAUfqdBAnRqQYCAgPwDNgIAIBEgGqciAWpBADoAACAFIAFBA3QiAWogFjcDACAhIAFqIBU3AwAgBCAoaiEEIBpCAXwhGiAcQgFVIQEgHEJ/fCEcIAENAAsLIC5CAXwhLiAyQn98IQ4gMkIBVQ0ACwsgLUIBfCItIA9SDQALCyAWQgF8IhYgDVINAAsLIA1CAYYiDiANhEL/////D1YNACANQgSGIhkQhICAgAAiAUUNACABQRBqKAIAIQRBACEBAkAgGaciKEUNACAEQQAgKPwLAAsgB0EIaiATICUgJCADIBEgIyAFICIgISAgIA4gBCASIB0gEiAGEIyAgIAARQ0BC0ESQRNBAC0AyICEgAAbIQELIAdB0ARqJICAgIAAIAELkQIEAX4CfwR9AX8gEEIEfCERIA8gEKdBA3RqIQ9BACESQQEhEwNAIAEhFCACIRUgAyEQIAQhFiAFIRcCQCATQQFxDQAgBiEUIAchFSAIIRAgCSEWIAohFwsgD0EgaiAXuzkDACAPQRhqIBa7OQMAIA9BEGogELk5AwAgD0EIaiAVuzkDACAPIBS7OQMAIBFCBXwhESAPQShqIQ8gEkEBcSEYQQAhE0EBIRIgGEUNAAtCACEQA0ACQCAQQgNYDQBBAQ8LIAshFAJAAkACQAJAIBCnDgQDAAECAwsgDCEUDAILIA0hFAwBCyAOIRQLIA8gFLs5AwAgD0EIaiEPIBBCAXwiEEIEUg0ACyAAIBE3AwBBAAuIAwUBfwF+A30FfgR9I4CAgIAAQaABayIEJICAgIAAIARBEGogASACEImAgIAAIAQpA1ghBSAEKgJQIQYgBCoCTCEHIAQqAkghCCAEKQMwIQkgBCkDKCEKIARBCGogACAEKQMQIgtCBSABIAJBABCKgICAAEIAIQwCQAJAIAQpAwgiDUIAUg0AQQEhAgNAAkAgC0IBUw0AQgAhDQJAA0AgBEHwAGogAEIFIA0gCiAJIAggByAGIAUQj4CAgAAgBEHoAGogBCoCcCIOIAQqAnQgBCkDeCAEKgKAASIPIAQqAoQBIAQqAogBIhAgBCoCjAEgBCkDkAEgBCoCmAEiESAEKgKcASAQIBFDAAAAP5SSIA4gD0MAAAA/lJJDAACAP0MAAAAAIAMgDBCYgICAAA0BIAQpA2ghDCALIA1CAXwiDVENAgwACwtBEkETQQAtAMiAhIAAGyECDAMLIAJBAXEhAUEAIQJDAAAAACEGIAFFDQIMAAsLIA2nIQILIARBoAFqJICAgIAAIAILiQMEAn8BfgN9BX4jgICAgABBsAFrIgQkgICAgAAgBEEQaiABIAIQiYCAgAAgBC0AYCEFIAQpA1ghBiAEKgJQIQcgBCoCTCEIIAQqAkghCSAEKQMwIQogBCkDKCELIARBCGogACAEKQMQIgxCBiABIAJBABCKgICAAEIAIQ0CQAJAIAQpAwgiDkIAUg0AIAVB/wFxQQBHIQJBASEBA0ACQCAMQgFTDQBCACEOAkADQCAEQfAAaiAAQgYgDiALIAogCSAIIAcgBiACEJOAgIAAIARB6ABqIAQqAoABIAQqAoQBIAQpA4gBIAQqApABIAQqApQBIAQqApgBIAQqApwBIAQpA6ABIAQqAqgBIAQqAqwBIAQqAnAgBCoCdCAEKgJ4IAQqAnwgAyANEJiAgIAADQEgBCkDaCENIAwgDkIBfCIOUQ0CDAALC0ESQRNBAC0AyICEgAAbIQEMAwsgAUEBcSEFQQAhAUMAAAAAIQcgBUUNAgwACwsgDqchAQsgBEGwAWokgICAgAAgAQuBAgIBfgN/IApCBHwhCyAJIAqnQQN0aiEJQQAhDEEBIQ0DQCAJQSBqQoCAgICAgID4PzcDACAJQRBqQgA3AwAgCUEIaiACIAUgDUEBcSINGzkDACAJQRhqIAMgBiANG7k5AwAgCSABIAQgDRu5OQMAIAtCBXwhCyAJQShqIQkgDEEBcSEOQQEhDEEAIQ0gDkUNAAtCACEGA0ACQCAGQgNYDQBBAQ8LIAchBQJAAkACQAJAIAanDgQDAAECAwsgCCEFDAILRAAAAAAAAPA/IQUMAQtEAAAAAAAAAAAhBQsgCSAFOQMAIAlBCGohCSAGQgF8IgZCBFINAAsgACALNwMAQQALtQQLAX8BfQd+AnwBfwN+AXwCfgF8AX8FfiOAgICAAEGgAWsiBCSAgICAACAEQRBqIAEgAhCJgICAACAEKgJIIQUgBCkDQCEGIAQpAzghByAEKQMwIQggBCkDKCEJIARBCGogACAEKQMQIgpCBSABIAJBABCKgICAAEIAIQsCQAJAIAQpAwgiDEIAUg0AIAi5IQ0gCbkhDkEBIQ8DQAJAIApCAVMNAEIAIRADQCAEQYABaiAAQgUgECAFEJWAgIAAAkACQCAEQfgAaiAEKQOAASIRIAQpA4gBIhK5IhMgDqMgEiAEKQOQASIUIAQpA5gBIhW5IhYgDaMgFSAWRAAAAAAAAOA/oiAUuaAgE0QAAAAAAADgP6IgEbmgIAMgCxCbgICAAA0AIBBCAXwhEEEBIRdBACECIAQpA3ghCyAJIQwDQCACIQECQCAMQgFTDQAgByAGIBdBAXEiAhshGCAJIAggAhshGSASIBUgAhshGiARIBQgAhshGyALIAxCAYZ8IRwgAyALp0EDdGohAkIAIQsDQCAEQegAaiAbIBogCyAZIBgQloCAgAAgAkEIaiAEKQNwuTkDACACIAQpA2i5OQMAIAJBEGohAiAMIAtCAXwiC1INAAsgHCELC0EBIQJBACEXIAghDCABQQFxDQIMAAsLQRJBE0EALQDIgISAABshDwwFCyAKIBBSDQALCyAPQQFxIQJBACEPIAJFDQIMAAsLIAynIQ8LIARBoAFqJICAgIAAIA8LzxYdAX8FfgF9AX4CfQF+AX0BfgJ9AX4BfQF+BH8BfgF/A34DfwF+A38BfgV/AX4BfwF+AX8Dfgl/A34GfyOAgICAAEHAA2siDiSAgICAAAJAAkAgBCADfSIPQgFZDQBCACEQQgAhEQwBC0IAIRFCACEQIAMhEiAPIRMDQCAOQYADaiABIAIgEiAFIAYgCSAKIAsgDBCPgICAACAOKgKoAyEUIA4pA6ADIRUgDioCnAMhFiAOKgKYAyEXQgAhGAJAIAVCAVMNACAOKgKEAyEZIA4pA4gDQgGGIRogDioCgAMiG4sgDioCkAOSIRxCACEYQgAhHQNAIA5BsANqIBsgGSAdtZSSIh4gGSAekiAHIBwQnoCAgAAgGCAOKQO4AyAOKQOwA30iHyAaIB8gGlMbfEIBfCEYIAUgHUIBfCIdUg0ACwsgGCAQVSEgAkACQCAGQgFZDQBCACEaDAELIBVCAYYhHyAXiyAUkiEeQgAhGkIAIR0DQCAOQbADaiAXIBYgHbWUkiIZIBYgGZIgCCAeEJ6AgIAAIBogDikDuAMgDikDsAN9IhUgHyAVIB9TG3xCAXwhGiAGIB1CAXwiHVINAAsLIBJCAXwhEiAYIBAgIBshECAaIBEgGiARVRshESATQgFWISAgE0J/fCETICANAAsLAkACQAJAIA5B4AFqIBAgBRCfgICAAA0AIA4pA+gCIRMgDigC2AIhISAOKAKoAiEiIA4pA4ACIRggDigC+AEhIyAOKQPoASEkIA5BwABqIBEgBhCfgICAAEUNAQtBASElDAELQQEhJSAGIAV+IiYgD34iJ0IBfCIoQv////8PVg0AIA4pA8gBIRIgDigCuAEhKSAOKAKIASEqIA4pA2AhGiAOKAJYISsgDikDSCEsIChCA4YQhICAgAAiLUUNACAPQgBTDQAgD0IChiAPhEL/////D1YNACAtQRBqKAIAIS4gD0IFhhCEgICAACIvRQ0AIChCBIYiHUKQgMAAIB1CkIDAAFQbQnB8IjBC/////w9WDQAgL0EQaigCACExIDBCA4YQhICAgAAiMkUNACAyQRBqKAIAITMgMEIChhCEgICAACI0RQ0AIDRBEGooAgAhNUIAIRUgMEIAIA1B/wFxGyI2QgSGEISAgIAAIjdFDQAgNkIChiE4IDdBEGooAgAhOQJAAkAgBCADVQ0AQgAhOiADITsMAQsgLEIBICxCAVUbITwgEqdBA3QhPSArIAanQQN0aiE+ICMgBadBA3RqIT8gKyAap0EDdGpBeGohQCAjIBinQQN0akF4aiFBIA1B/wFxIUJCACEVQgAhOiADITsDQCAOQRBqIAEgAiA7IAUgBiAJIAogCyAMEI+AgIAAIA4qAjwhFiAOKQMwIR0gDioCLCEZIA4qAighHiAOQQhqIA4qAhAgDioCFCAOKQMYIA4qAiQgBSAHIAkgDSAjICIgISATEKCAgIAAIA4gHiAZIB0gFiAGIAggCSANICsgKiApIBIQoICAgAACQCA+KQMAID8pAwB+IBV8IhggMFcNAEEBISUgGEL/////B1YNAyAYQgSGEISAgIAAIjJFDQMgMkEQaigCACFDAkAgMEIBUw0AIDBCAXwhHSBDISADQCAgIDMpAwA3AwAgM0EIaiEzICBBCGohICAdQn98Ih1CAVYNAAsLIBhCA4YiGhCEgICAACI0RQ0DIDRBEGooAgAhRAJAIDBCAVMNACAwQgF8IR0gRCEgA0AgICA1KgIAOAIAIDVBBGohNSAgQQRqISAgHUJ/fCIdQgFWDQALCyAYQgGGITACQCBCRQ0AIDAgGoRC/////w9WDQQgGEIFhhCEgICAACI3RQ0EIDdBEGooAgAhJQJAIDZCAVMNAEIAIRhBACFFA0BCBCEdIEUhIANAICUgIGogOSAgaioCADgCACAgQQRqISAgHUJ/fCIdUEUNAAsgRUEQaiFFIBhCAXwiGCA2Ug0ACwsgQyEzIEQhNSAwITYgJSE5IBohOAwBCyBDITMgRCE1CyBAKQMAIUZCACEdQoCAgICAICEYQoCAgICAICEaQgAhHwJAIEEpAwAiR0IBUw0AIEdCAXwhEUKAgICAgCAhGkIAIR8gIiEgA0AgICkDACIQQgF8IkggHyBIIB9VGyEfIBAgGiAQIBpTGyEaICBBCGohICARQn98IhFCAVYNAAsLAkAgRkIBUw0AIEZCAXwhEUKAgICAgCAhGEIAIR0gKiEgA0AgICkDACIQQgF8IkggHSBIIB1VGyEdIBAgGCAQIBhTGyEYICBBCGohICARQn98IhFCAVYNAAsLAkACQCBHUA0AIEZCAFINAQtCACEaQgAhH0IAIRhCACEdCyAxIDsgA32nQQV0aiIgIBo3AwAgIEEYaiAdNwMAICBBEGogGDcDACAgQQhqIB83AwACQCAkQgJTDQBBACFJICQhHSA6IUgDQCAdIUcCQCAsQgJTDQAgIyBJQQN0aiFKQQAhSyA8IR0DQCAdIUYgLiBIp0EDdGogFTcDAAJAIEpBCGopAwAgSikDACIYfSIdQgFTDQAgKyBLQQN0aiFMA0AgHSEaAkAgTEEIaikDACIdIEwpAwAiH30iEEIBUw0AIBUgHXwgH30hESAQQgF8IR0gKiAfp0EDdGohQyAzIBWnIiBBA3RqIUQgNSAgQQJ0aiFNIDkgIEEEdGohJSAiIBinQQN0aiFOICkgEiAffqdBA3RqISAgISAYIBN+p0EDdGohRQNAIEQgTikDACAIfiBDKQMAfDcDACBNIEUrAwAgICsDAKK2OAIAAkAgQkUNACAlIEUrAwAgIEEIaisDAKK2OAIAICVBBGogRUEIaisDACAgKwMAorY4AgAgJUEIaiBFKwMAICBBEGorAwCitjgCACAlQQxqIEVBEGorAwAgICsDAKK2OAIACyBDQQhqIUMgICA9aiEgIERBCGohRCBNQQRqIU0gJUEQaiElIB1Cf3wiHUIBVg0ACyARIRULIBhCAXwhGCAaQn98IR0gGkIBVQ0ACwsgSEIBfCFIIEtBAWohSyBGQn98IR0gRkICVQ0ACwsgSUEBaiFJIEdCf3whHSBHQgJVDQALCyA6ICZ8ITogO0IBfCI7IARZDQEgFUKAgMAAUw0ACwsgLiA6p0EDdGogFTcDACAxQQhqKQMAIR0gMSkDACEIAkAgOyADfSIfQgFTDQAgHyEYIDEhIANAICBBCGopAwAiGiAdIBogHVUbIR0gICkDACIaIAggGiAIUxshCCAgQSBqISAgGEJ/fCIYQgBSDQALCyA6IChCACA6Qn9TG3xCAXwiGiEYAkAgGkIAWQ0AQgAhGAsCQCAaICdXDQAgKCEYCyAfQj+HIA+DIB98Ih8hGgJAIB9Cf1UNAEIAIRoLIB0gCH0hHQJAIB8gD1MNACAPIRoLIAAgLTYCCCAAIDs3AwBBACElIABBADYCDCAAIBg3AxAgAEIINwMYIAAgLjYCICAAIBg3AyggAEIINwMwIAAgMjYCOCAAQQA2AjwgACAwNwNAIABCCDcDSCAAIDM2AlAgACAwNwNYIABCCDcDYCAAIDQ2AmggAEEANgJsIAAgMDcDcCAAQgQ3A3ggACA1NgKAASAAIDA3A4gBIABCBDcDkAEgAEIENwPQASAAQhA3A8gBIABCBDcDwAEgACA2NwO4ASAAIDk2ArABIABCBDcDqAEgACA4NwOgASAAQQA2ApwBIAAgNzYCmAEgAEIINwOQAiAAQiA3A4gCIABCBDcDgAIgACAaNwP4ASAAIDE2AvABIABCCDcD6AEgACAaQgKGNwPgASAAQQA2AtwBIAAgLzYC2AEgACAdNwOYAgsgDkHAA2okgICAgAAgJQtiAQF/I4CAgIAAQRBrIgUkgICAgAAgBUMAAAAAQwAAgD8gAyABQwAAgL+SIAJDAAAAQJIgAYsgAouSIASSEKKAgIAAIAAgBSkDCDcDCCAAIAUpAwA3AwAgBUEQaiSAgICAAAuyAgMEfwF+An9BASEDAkAgAkIBfCICQv////8PVg0AIAJCA4YQhICAgAAiBEUNACABQoCAgIAQWg0AIARBEGooAgAhBSABQgOGEISAgIAAIgZFDQAgAUIDfiIHIAGEQv////8PVg0AIAZBEGooAgAhCCABQhh+EISAgIAAIglFDQAgACAENgIAQQAhAyAAQQA2AgQgACAGNgIwIABBADYCNCAAIAk2AmAgAEEANgJkIAAgBzcDaCAAQgg3A3AgACABNwOAASAAQgM3A4gBIABCGDcDkAEgAEIINwOYASAAIAI3AwggACABNwM4IAAgCUEQaigCADYCeCAAQgg3AxAgAEIINwNAIAAgBTYCGCAAIAg2AkggACACNwMgIAAgATcDUCAAQgg3AyggAEIINwNYCyADC/IHEQF/AX4CfwF9AXwCfQF/AX4BfwJ+An0BfgJ9AnwEfgF/AXwjgICAgABBMGsiDSSAgICAAAJAAkAgBUIBWQ0AQgAhDgwBCyAKQXBqIQ8gDKdBA3QhECAGQn98tCERIAO5IRIgBbUhEyADtCEUIAhB/wFxIRVCACEOQgAhFgNAIAkgFqdBA3RqIhcgDjcDACANQSBqIAEgAiADIBYgBhChgICAAAJAIA0pAyggDSkDICIYfSIZQgFTDQAgASACIBa1IhqUkiEbA0AgGSEcIA0gGyACIBi0QwAAAD+SIh2UIBSVkiIeIAYQkYCAgAACQCANKQMYQgJRDQACQAJAIBUNAEQAAAAAAAAAACEfRAAAAAAAAAAAISAMAQsgByAEIB0gFJUgGpIgE5WUIh2UQwAAgD9DAAAAACAeIBFdG0MAAAAAIB5DAAAAAF4bIh6UuyEgIAdDAACAPyAdk5QgHpS7IR8LIA0pAwAhISAOQn98IRkCQCAOIBcpAwAiIlcNACAKIBmnQQN0aikDACAhVw0AICJCf3whIyAPIA6nQQN0aiEIA0ACQCAZICJVDQAgIyEZDAILIBlCf3whGSAIKQMAISQgCEF4aiEIICQgIVUNAAsLAkACQCAZICJTDQAgCiAZp0EDdGopAwAgIVINACAZIAx+pyElIA4hJCAZIQ4MAQsgCiAOp0EDdGogITcDACALIA4gDH6nIiVBA3RqIghCADcDECAIQgA3AwggCEIANwMAIA5CAXwhJAsgDSoCFCEeIA0pAwghGSALICVBA3RqIgggCCsDACANKgIQu6A5AwAgCEEIaiIlICUrAwAgH6E5AwAgCEEQaiIIIAgrAwAgIKE5AwACQCAeQwAAAABcDQAgH0QAAAAAAAAAAGINACAgRAAAAAAAAAAAYg0AICQhDgwBCyAeuyEmAkACQCAOQgF8IiEgJFENACAkIQ4MAQsgCiAkp0EDdGogGTcDACALICQgDH6nQQN0aiIIQgA3AxAgCEIANwMIIAhCADcDACAkQgF8IQ4LIAsgISAMfqdBA3RqIgggCCsDACAmoDkDACAIQQhqIiUgHyAlKwMAoDkDACAIQRBqIgggICAIKwMAoDkDAAsgGEIBfCEYIBxCf3whGSAcQgFVDQALCwJAIA4gFykDACIkfSIZQgFTDQAgCyAMICR+p0EDdGohJQNAIBkhJEIDIRkgJSEIA0AgCCAIKwMAIBKjOQMAIAhBCGohCCAZQn98IhlQRQ0ACyAlIBBqISUgJEJ/fCEZICRCAVUNAAsLIBZCAXwiFiAFUg0ACwsgAEEANgIAIAkgBadBA3RqIA43AwAgDUEwaiSAgICAAAt9AwF/AX4BfSOAgICAAEEQayIGJICAgIAAQgAhBwJAIANCCFcNACAGIAIgA7WVIghDAAAAP5QgASACIAS0lJKSIAggA0MAAIC/IAW0IAGLEKKAgIAAIAYpAwghAyAGKQMAIQcLIAAgAzcDCCAAIAc3AwAgBkEQaiSAgICAAAudAgMCfQF/AX4CQCADQgFZDQAgAEIANwMIIABCADcDAA8LIAUgBiAFiyAEiyABiyACiyADtSIHlCIIkpKSkkO9NwY2lCIGkiABkyEFIAQgBpMgAZMhAQJAIAggBl4NAAJAIAEgBl9FDQAgBSAGjGBFDQAgACADNwMIIABCADcDAA8LIABCADcDCCAAQgA3AwAPCyADIAdDAAAAACAFIAKVIgYgASAClSIBIAJDAAAAAF0iCRtDAACAv5IiAiACQwAAAABdGyICIAIgB14b/AQiCiADIApTGyEKAkAgASAGIAkbQwAAAECSIgEgB11FDQAgACAKNwMAIABDAAAAACABIAFDAAAAAF0b/AQ3AwgPCyAAIAM3AwggACAKNwMAC+oFCgF/AX4DfQp+AX8EfgN/B34BfQF8I4CAgIAAQYADayIFJICAgIAAIAVBqAJqIAMgBBCJgICAACAFKQPwAiEGIAUqAugCIQcgBSoC5AIhCCAFKgLgAiEJIAUpA9gCIQogBSkD0AIhCyAFKQPIAiEMIAUpA8ACIQ0gBUGgAmogASAFKQOoAiIOQgUgAyAEQQEQioCAgAACQAJAIAUpA6ACIg9QDQAgD6chAwwBCwJAAkAgDkIBUw0AIANBGGo0AgAgA0EUajQCAH4hECADQRBqNQIAIANBDGo1AgB+IhEgA0EIaigCACIDrCISfiETIANBAUghFEIAIRUDQCAFIAFCBSAVIhYgDiANIAwgCyAKIAkgCCAHIAZBABCdgICAAA0CIAUpAwAhFQJAIBBQDQAgEEJ/UiAFKQMQQn98Ig9CgICAgICAgICAf1JyRQ0AIA8gEH8iFyAPIBcgEH59Ig9CAFIgDyAQhUIAU3GtfSIYQgFTDQAgBSgCICEZIAUoAlAhGiAFKAKAASEbQgAhHANAAkAgFA0AIBwgEH4hHSAcIBZ8Ig8gEn4hHiATIAEgD6dBFGxqKgIA/AR+IRdCACEfA0ACQCAQQgFTDQAgHyAefCAQfiEgQgAhDwNAAkACQCAZIA8iISAdfKdBA3RqIgNBCGopAwAgAykDACIifSIPQgFZDQBDAAAAACEjDAELIA9CAXwhDyAbICKnIgRBAnRqIQMgGiAEQQN0aiEERAAAAAAAAAAAISQDQCAkIAMqAgC7IAAgBCkDACAXfKdBAnRqKgIAu6KgISQgA0EEaiEDIARBCGohBCAPQn98Ig9CAVYNAAsgJLYhIwsgAiAhICB8p0ECdGogIzgCACAQICFCAXwiD1INAAsLIBcgEXwhFyAfQgF8Ih8gElINAAsLIBxCAXwiHCAYUg0ACwsgFSAOUw0ACwtBACEDDAELQRJBE0EALQDIgISAABshAwsgBUGAA2okgICAgAAgAwvPBQoBfwF+A30JfgF/BH4Dfwh+AX0BfyOAgICAAEGAA2siBiSAgICAACAGQagCaiAEIAUQiYCAgAAgBikD8AIhByAGKgLoAiEIIAYqAuQCIQkgBioC4AIhCiAGKQPYAiELIAYpA9ACIQwgBikDyAIhDSAGKQPAAiEOIAZBoAJqIAIgBikDqAIiD0IFIAQgBUEBEIqAgIAAAkACQCAGKQOgAiIQUA0AIBCnIQQMAQsCQAJAIA9CAVMNACAEQRhqNAIAIARBFGo0AgB+IREgBEEQajUCACAEQQxqNQIAfiESIARBCGooAgAiBKwhEyAEQQFIIRRCACEVA0AgBiACQgUgFSIWIA8gDiANIAwgCyAKIAkgCCAHQQAQnYCAgAANAiAGKQMAIRUCQCARUA0AIBFCf1IgBikDEEJ/fCIQQoCAgICAgICAgH9SckUNACAQIBF/IhcgECAXIBF+fSIQQgBSIBAgEYVCAFNxrX0iGEIBUw0AIAYoAiAhGSAGKAJQIRogBigCgAEhG0IAIRwDQAJAIBQNACAcIBF+IR0gHCAWfCIQIBN+IR4gAiAQp0EUbGoqAgD8BCATfiEfQgAhIANAAkAgEUIBUw0AICAgHnwgEX4hISASICAgH3x+IRdCACEiA0ACQCAZICIgHXynQQN0aiIEQQhqKQMAIAQpAwAiI30iEEIBUw0AIAAgIiAhfKdBAnRqKgIAISQgEEIBfCEQIBogI6ciBUEDdGohBCAbIAVBAnRqIQUDQCADIAQpAwAgF3ynQQJ0aiIlICUqAgAgJCAFKgIAlJI4AgAgBEEIaiEEIAVBBGohBSAQQn98IhBCAVYNAAsLIBEgIkIBfCIiUg0ACwsgIEIBfCIgIBNSDQALCyAcQgF8IhwgGFINAAsLIBUgD1MNAAsLQQAhBAwBC0ESQRNBAC0AyICEgAAbIQQLIAZBgANqJICAgIAAIAQL9QcTAX8BfgN9CH4BfwJ+AX8DfgN/An4BfwF+A38BfgF/B34BfAF/AXwjgICAgABBgANrIgYkgICAgAAgBkGoAmogBCAFEImAgIAAIAYpA/ACIQcgBioC6AIhCCAGKgLkAiEJIAYqAuACIQogBikD2AIhCyAGKQPQAiEMIAYpA8gCIQ0gBikDwAIhDiAGQaACaiACIAYpA6gCIg9CBSAEIAVBARCKgICAAAJAAkAgBikDoAIiEFANACAQpyEEDAELAkAgD0IBWQ0AQQAhBAwBCyAEQRhqNAIAIARBFGo0AgB+IREgBEEQajUCACAEQQxqNQIAfiISIARBCGooAgAiE6wiFH4hFSADQQRqIRZCACEXAkADQCAGIAJCBSAXIhggDyAOIA0gDCALIAogCSAIIAdBARCdgICAAA0BIAYpA8ABIhlC/////w9WDQEgBikDACEXIAYoAiAhGiAGKQMQIRAgBigCUCEbIAYoArABIRwgGUIDhhCEgICAACIERQ0BAkAgEVANACARQn9SIBBCf3wiEEKAgICAgICAgIB/UnJFDQAgECARfyIdIBAgHSARfn0iEEIAUiAQIBGFQgBTca19Ih5CAVMNACAEQRBqKAIAIR8gGUIBIBlCAVYbISAgGaciBEECdCEhIARBA3QhIiAWIBinQRRsaiEjQgAhJANAAkAgGVAiJQ0AICJFDQAgH0EAICL8CwALAkAgE0EBSA0AICQgEX4hJiAkIBh8IhAgFH4hJyAVIAIgEKdBFGxqKgIA/AR+IShCACEpA0ACQCARQgFTDQAgKSAnfCARfiEqQgAhKwNAAkAgGiArICZ8p0EDdGoiBEEIaikDACAEKQMAIix9IhBCAVMNACAAICsgKnynQQJ0aioCALshLSAcIBkgLH6nQQJ0aiEuA0AgECEdAkAgJQ0AIC0gASAbICynQQN0aikDACAofKdBAnRqKgIAu6IhLyAgIRAgHyEEIC4hBQNAIAQgBCsDACAvIAUqAgC7oqA5AwAgBEEIaiEEIAVBBGohBSAQQn98IhBQRQ0ACwsgLEIBfCEsIB1Cf3whECAuICFqIS4gHUIBVg0ACwsgESArQgF8IitSDQALCyAoIBJ8ISggKUIBfCIpIBRSDQALCyAjIQQgICEQIB8hBQJAICUNAANAIAQgBSsDALY4AgAgBEEEaiEEIAVBCGohBSAQQn98IhBQRQ0ACwsgI0EUaiEjICRCAXwiJCAeUg0ACwsgFyAPUw0ACyAPQgF8IRADQEEAIQQgA0EANgIAIANBFGohAyAQQn98IhBCAVYNAAwCCwtBEkETQQAtAMiAhIAAGyEECyAGQYADaiSAgICAACAEC9EgIQF/BH4HfQJ+An8CfgR/AX4EfwF+Bn8DfgV9B38BfgZ9An4DfQd+AXwCfQF+An0BfgJ9An4EfQF+AX0DfgN/AX4CfyOAgICAAEHwAWsiDySAgICAAAJAAkACQCAEIAN9IhBCAVkNAEIAIREMAQsgBCADfUIBfCESQgAhESADIRMDQCAPQZABaiABIAIgEyAFIAYgCSAKIAsgDCANEJOAgIAAIA8qApABIRQgD0HgAWogDyoClAEiFSAPKgLIASIWIA8qApwBiyIXlCAPKgKwASIYIA8qApgBiyIZlJJDAAAAP5QiGpMgFSAakiAHIBYgGJIiFRCegICAACAPKQPoASEbIA8pA+ABIRwgD0HQAWogFCAYIBeUIBYgGZSSQwAAAD+UIhaTIBQgFpIgCCAVEJ6AgIAAIA8pA9gBIA8pA9ABfSAbIBx9fiIbIBEgGyARVRshESATQgF8IRMgEkJ/fCISQgFWDQALIBFC/////w9YDQBBASEdDAELAkAgEUIDhhCEgICAACIeDQBBASEdDAELAkAgECAFfiAGfiIfQgF8IiBC/////w9YDQBBASEdDAELIB5BEGooAgAhIQJAICBCA4YQhICAgAAiIg0AQQEhHQwBCwJAIBBCAFkNAEEBIR0MAQsCQCAQQgKGIBCEQv////8PWA0AQQEhHQwBCyAiQRBqKAIAISMCQCAQQgWGEISAgIAAIiQNAEEBIR0MAQsCQCAgQgSGIhFCkIDAACARQpCAwABUG0JwfCIlQv////8PWA0AQQEhHQwBCyAkQRBqKAIAISYCQCAlQgOGIhEQhICAgAAiJw0AQQEhHQwBCyAnQRBqKAIAISgCQCAREISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACEpAkAgJUIAIA5B/wFxGyIqQih+EISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACErAkBCKBCEgICAACIeDQBBASEdDAELIB5BEGooAgAhLAJAQhAQhICAgAAiHg0AQQEhHQwBCyAeQRBqKAIAIS0CQEIQEISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACEuAkBCIBCEgICAACIeDQBBASEdDAELIB5BEGooAgAhLwJAQiAQhICAgAAiHg0AQQEhHQwBCyAeQRBqKAIAITACQEIQEISAgIAAIh4NAEEBIR0MAQtCACESAkACQCAEIANVDQAgJSExQgAhMiADITMMAQtDNfqOvEM1+o48IA1B/wFxGyE0IAdCf3y0ITUgCEJ/fLQhNiAFtCE3IAa0ITggHkEQaigCACI5QQxqITogOUEEaiE7ICxBHGohPCAsQSRqIT0gLEEgaiE+ICxBFGohPyAlITEgJSFAQgAhEkIAITIgAyEzA0AgD0HQAGogASACIDMgBSAGIAkgCiALIAwgDRCTgICAACAPKgKMASFBIA8qAnwhQiAPKgJ4IUMgDyoCdCFEIA8qAmQhRSAPKgJgIUYgDykDaCFHIA8pA4ABIUggDyoCUCFJIA9B4AFqIA8qAlQiSiAPKgJYIhqLIhggDyoCcCIUlCAPKgJcIkuLIhUgDyoCiAEiFpSSQwAAAD+UIheTIEogF5IgByAUIBaSIhcQnoCAgAAgDykD6AEhESAPKQPgASFMIA9B0AFqIEkgFSAUlCAYIBaUkkMAAAA/lCIUkyBJIBSSIAggFxCegICAAAJAIA8pA9gBIA8pA9ABIk19Ik4gESBMfX4iEUIBUw0AIBGnQQN0Ih5FDQAgIUH/ASAe/AsACwJAAkAgBUIBWQ0AQgAhTyAIIVAgByFRQgAhUgwBCyBHuSBIuaIhUyBItCFUIEe0IVVCACFSIAchUUIAIU8gCCFQQgAhVgNAAkAgBkIBUw0AIEYgRSBWtSJXlJIhWEIAIVkDQCAjIDKnQQN0aiASIhs3AwACQAJAIEdCAVkNACAbIRIMAQsgQyBCIFm1IlqUkiFbQgAhXCAbIRIDQCAPQcAAaiBDIEIgSCBZIFggRSBctUMAAAA/kiIWlCBVlZIiFCBJIEogGiBLIAcgCBCngICAAAJAIA8pA0ggDykDQCJdfSIRQgFTDQAgGiAUlCFeIEsgFJQhXyAaIAkgRCAWIFWVIFeSIDeVQwAAAL+SlJQiFJQhYCBLIBSUIWEDQCARIWIgD0EgaiBJIF8gGiBbIEIgXbRDAAAAP5IiY5QgVJWSIhiUkpIiFSAIEJGAgIAAIA8qAjQhFCAPKgIwIRYgDykDKCFkIA8pAyAhHCAPKQM4IREgDyBKIF4gSyAYlJOSIhcgBxCRgICAAAJAIBEgDykDGCITIBEgE1UbQgJRDQAgDyoCECEYIDogFCAPKgIUIhmUOAIAIDlBCGogFiAZlDgCACA7IBQgGJQ4AgAgOSAWIBiUOAIAIC8gDykDACJlIAh+IhEgHHw3AwAgL0EIaiARIGR8NwMAIC9BEGogDykDCCJmIAh+IhEgHHw3AwAgL0EYaiARIGR8NwMAIDAgHCBNfSBlIEx9IE5+fCIRNwMAIDBBCGogESBkIBx9IhN8NwMAIDBBEGogESBmIGV9IE5+fCIRNwMAIDBBGGogESATfDcDAAJAIA5B/wFxImdFDQAgLCAJOAIAIDwgYDgCACAsQRhqIGE4AgAgLEEMaiAJOAIAICxBBGpCADcCACA9IDQgSSAVk5Q4AgAgPiA0IBcgSpOUOAIAICxBEGogGiAJIEEgYyBUlSBakiA4lUMAAAC/kpSUImOUOAIAID8gSyBjjJQ4AgAgLUEMaiAZQwAAgD9DAAAAACAVIDZdG0MAAAAAIBVDAAAAAF4bIhWUOAIAIC1BCGogFSAZjJQ4AgAgLUEEaiAYIBWUOAIAIC0gFSAYjJQ4AgAgLkEMaiAUQwAAgD9DAAAAACAXIDVdG0MAAAAAIBdDAAAAAF4bIhiUOAIAIC5BCGogFiAYlDgCACAuQQRqIBggFIyUOAIAIC4gGCAWjJQ4AgALAkACQCASQgR8IhMgMVUNACAoIWggKSFpDAELQQEhHSATQgGGIiVC/////w9WDQwgE0IEhiJqEISAgIAAIidFDQwgJ0EQaigCACFoAkAgMUIBUw0AIDFCAXwhESBoIR4DQCAeICgpAwA3AwAgKEEIaiEoIB5BCGohHiARQn98IhFCAVYNAAsLIGoQhICAgAAiHkUNDCAeQRBqKAIAIWkCQCBAQgFTDQAgQEIBfCERIGkhHgNAIB4gKSsDADkDACApQQhqISkgHkEIaiEeIBFCf3wiEUIBVg0ACwsCQCBnRQ0AICUgE0IKfoRC/////w9WDQ0gE0LQAH4QhICAgAAiHkUNDSAeQRBqKAIAIR0CQCAqQgFTDQBCACETQQAhKQNAQgUhESApIR4DQCAdIB5qICsgHmorAwA5AwAgHkEIaiEeIBFCf3wiEVBFDQALIClBKGohKSATQgF8IhMgKlINAAsLICUhMSAlIUAgJSEqIB0hKwwBCyAlITEgJSFACyBmIFIgZiBSVRshUiBlIFEgZSBRUxshUSBkIE8gZCBPVRshTyAcIFAgHCBQUxshUEEAIWtCBCERA0AgESETAkACQCA5IGtBAnQiHmoiHSoCACIUQwAAAABcDQAgZ0UNAQsCQAJAAkAgISAwIGtBA3QiKWooAgBBA3RqIigpAwAiESAbWQ0AICggEjcDACBoIBKnImxBA3QiKGogLyApaikDADcDACBpIChqIihCADcDACASQgF8IRwgZ0UNAiArIGxBKGxqIilCADcDICApQgA3AxggKUIANwMQIClCADcDCCApQgA3AwAgKCAoKwMAIB0qAgC7oDkDACASIREgHCESDAELIGkgEadBA3RqIh0gHSsDACAUu6A5AwAgZ0UNAgsgLiAeaiEpIC0gHmohKCArIBGnQShsaiEeQgUhESAsIR0DQCAeIB4rAwAgKCoCACAdKgIAlCApKgIAIB1BBGoqAgCUkrugOQMAIB1BCGohHSAeQQhqIR4gEUJ/fCIRUEUNAAwCCwsgKCAdKgIAu0QAAAAAAAAAAKA5AwAgHCESCyBrQQFqIWsgE0J/fCERIBNCAVYNAAsgaCEoIGkhKQsgXUIBfCFdIGJCf3whESBiQgFVDQALCyBHIFxCAXwiXFINAAsLAkAgEiAbfSIRQgFTDQAgKyAbp0EobGohHQNAIBEhEyApIBunQQN0aiIeIB4rAwAgU6M5AwACQCAOQf8BcUUNAEIFIREgHSEeA0AgHiAeKwMAIFOjOQMAIB5BCGohHiARQn98IhFQRQ0ACwsgG0IBfCEbIBNCf3whESAdQShqIR0gE0IBVg0ACwsgMkIBfCEyIAYgWUIBfCJZUg0ACwsgBSBWQgF8IlZSDQALCwJAIFEgUlcNAEJ/IU9CACFQQgAhUUJ/IVILICYgMyADfadBBXRqIh4gUTcDACAeQRhqIE9CAXw3AwAgHkEQaiBQNwMAIB5BCGogUkIBfDcDACAzQgF8IjMgBFkNASASQoCAwABTDQALCyAjIDKnQQN0aiASNwMAICZBCGopAwAhEyAmKQMAIRsCQCAzIAN9IipCAVMNACAqIREgJiEeA0AgHkEIaikDACIcIBMgHCATVRshEyAeKQMAIhwgGyAcIBtTGyEbIB5BIGohHiARQn98IhFCAFINAAsLAkAgEkL/////D1gNAEEBIR0MAQsCQCASQgKGEISAgIAAIjANAEEBIR0MAQsCQCASQgAgDkH/AXEbImRCBX4iXSBkhEL/////D1gNAEEBIR0MAQsgMEEQaigCACFnQQEhHSBkQhR+EISAgIAAImlFDQAgaUEQaigCACEhAkAgElANAEIAIRwgDkH/AXEhOSAhIWsDQCBnIBynIh5BAnRqICkgHkEDdGorAwC2OAIAAkAgOUUNAEIFIREgKyEeIGshHQNAIB0gHisDALY4AgAgHkEIaiEeIB1BBGohHSARQn98IhFQRQ0ACwsgK0EoaiErIGtBFGohayAcQgF8IhwgElINAAsLIDIgIEIAIDJCf1MbfEIBfCIcIRECQCAcQgBZDQBCACERCwJAIBwgH1cNACAgIRELICpCP4cgEIMgKnwiKiEcAkAgKkJ/VQ0AQgAhHAsgEyAbfSETAkAgKiAQUw0AIBAhHAsgACAiNgIIIAAgMzcDAEEAIR0gAEEANgIMIAAgETcDECAAQgg3AxggACAjNgIgIAAgETcDKCAAQgg3AzAgACAnNgI4IABBADYCPCAAIDE3A0AgAEIINwNIIAAgKDYCUCAAICU3A1ggAEIINwNgIAAgMDYCaCAAQQA2AmwgACASNwOIASAAQgQ3A5ABIAAgEjcDcCAAQgQ3A3ggACBnNgKAASAAQgQ3A9ABIABCFDcDyAEgAEIFNwPAASAAIGQ3A7gBIAAgITYCsAEgAEIENwOoASAAIF03A6ABIABBADYCnAEgACBpNgKYASAAQgg3A5ACIABCIDcDiAIgAEIENwOAAiAAIBw3A/gBIAAgJjYC8AEgAEIINwPoASAAIBxCAoY3A+ABIABBADYC3AEgACAkNgLYASAAIBM3A5gCCyAPQfABaiSAgICAACAdC4ACAwF/AX4DfSOAgICAAEEQayIMJICAgIAAQgAhDQJAIANCCFcNACAMIAggAiADtZUiDkMAAAA/lCABIAIgBLSUkpIiApQgBiAFIAmUkiIPkiAOIAiUIANDAACAvyALtCACiyIQIAGLIgEgBYsgBouSIAeLkiIGIA+LkpKSEKKAgIAAIAwpAwAhDSAMKQMIIQsgDCAHIAUgCJSSIgggAiAJlJMgDiAJjJQgA0MAAIC/IAq0IBAgASAGIAiLkpKSEKKAgIAAIAwpAwgiAyALIAMgC1MbIQMgDCkDACILIA0gCyANVRshDQsgACADNwMIIAAgDTcDACAMQRBqJICAgIAAC4QGDAJ/AX4DfQR+AX8GfgJ/BH4Bfwd+AX0BfCOAgICAAEGAA2siBSSAgICAACAFQagCaiADIAQQiYCAgAAgBS0A+AIhBiAFKQPwAiEHIAUqAugCIQggBSoC5AIhCSAFKgLgAiEKIAUpA9gCIQsgBSkD0AIhDCAFKQPIAiENIAUpA8ACIQ5BACEPIAVBoAJqIAEgBSkDqAIiEEIGIAMgBEEAEIqAgIAAAkACQCAFKQOgAiIRUA0AIBGnIQ8MAQsgEEIBUw0AIANBGGo0AgAgA0EUajQCAH4hEiADQRBqNQIAIANBDGo1AgB+IhMgA0EIaigCACIDrCIUfiEVIAZB/wFxQQBHIRYgA0EBSCEXQgAhGAJAA0AgBSABQgYgGCIZIBAgDiANIAwgCyAKIAkgCCAHIBZBABCmgICAAA0BIAUpAwAhGAJAIBJQDQAgEkJ/UiAFKQMQQn98IhFCgICAgICAgICAf1JyRQ0AIBEgEn8iGiARIBogEn59IhFCAFIgESAShUIAU3GtfSIbQgFTDQAgBSgCICEPIAUoAlAhBiAFKAKAASEcQgAhHQNAAkAgFw0AIB0gEn4hHiAdIBl8IhEgFH4hHyAVIAEgEadBGGxqKgIA/AR+IRpCACEgA0ACQCASQgFTDQAgICAffCASfiEhQgAhEQNAAkACQCAPIBEiIiAefKdBA3RqIgNBCGopAwAgAykDACIjfSIRQgFZDQBDAAAAACEkDAELIBFCAXwhESAcICOnIgRBAnRqIQMgBiAEQQN0aiEERAAAAAAAAAAAISUDQCAlIAMqAgC7IAAgBCkDACAafKdBAnRqKgIAu6KgISUgA0EEaiEDIARBCGohBCARQn98IhFCAVYNAAsgJbYhJAsgAiAiICF8p0ECdGogJDgCACASICJCAXwiEVINAAsLIBogE3whGiAgQgF8IiAgFFINAAsLIB1CAXwiHSAbUg0ACwsgGCAQUw0AC0EAIQ8MAQtBEkETQQAtAMiAhIAAGyEPCyAFQYADaiSAgICAACAPC+cFCwJ/AX4DfQR+AX8FfgJ/BH4Cfwh+AX0jgICAgABBgANrIgYkgICAgAAgBkGoAmogBCAFEImAgIAAIAYtAPgCIQcgBikD8AIhCCAGKgLoAiEJIAYqAuQCIQogBioC4AIhCyAGKQPYAiEMIAYpA9ACIQ0gBikDyAIhDiAGKQPAAiEPQQAhECAGQaACaiACIAYpA6gCIhFCBiAEIAVBABCKgICAAAJAAkAgBikDoAIiElANACASpyEQDAELIBFCAVMNACAEQRhqNAIAIARBFGo0AgB+IRMgBEEQajUCACAEQQxqNQIAfiEUIARBCGooAgAiBKwhFSAHQf8BcUEARyEWIARBAUghF0IAIRgCQANAIAYgAkIGIBgiGSARIA8gDiANIAwgCyAKIAkgCCAWQQAQpoCAgAANASAGKQMAIRgCQCATUA0AIBNCf1IgBikDEEJ/fCISQoCAgICAgICAgH9SckUNACASIBN/IhogEiAaIBN+fSISQgBSIBIgE4VCAFNxrX0iG0IBUw0AIAYoAiAhByAGKAJQIRwgBigCgAEhHUIAIR4DQAJAIBcNACAeIBN+IR8gHiAZfCISIBV+ISAgAiASp0EYbGoqAgD8BCAVfiEhQgAhIgNAAkAgE0IBUw0AICIgIHwgE34hIyAUICIgIXx+IRpCACEkA0ACQCAHICQgH3ynQQN0aiIEQQhqKQMAIAQpAwAiJX0iEkIBUw0AIAAgJCAjfKdBAnRqKgIAISYgEkIBfCESIBwgJaciBUEDdGohBCAdIAVBAnRqIQUDQCADIAQpAwAgGnynQQJ0aiIQIBAqAgAgJiAFKgIAlJI4AgAgBEEIaiEEIAVBBGohBSASQn98IhJCAVYNAAsLIBMgJEIBfCIkUg0ACwsgIkIBfCIiIBVSDQALCyAeQgF8Ih4gG1INAAsLIBggEVMNAAtBACEQDAELQRJBE0EALQDIgISAABshEAsgBkGAA2okgICAgAAgEAuBCBECfwF+A30EfgF/BH4BfwJ+An8DfgN/An4BfwF+A38IfgJ8I4CAgIAAQYADayIGJICAgIAAIAZBqAJqIAQgBRCJgICAACAGLQD4AiEHIAYpA/ACIQggBioC6AIhCSAGKgLkAiEKIAYqAuACIQsgBikD2AIhDCAGKQPQAiENIAYpA8gCIQ4gBikDwAIhD0EAIRAgBkGgAmogAiAGKQOoAiIRQgYgBCAFQQAQioCAgAACQAJAIAYpA6ACIhJQDQAgEqchEAwBCyARQgFTDQAgBEEYajQCACAEQRRqNAIAfiETIARBEGo1AgAgBEEMajUCAH4iFCAEQQhqKAIAIhWsIhZ+IRcgA0EEaiEYIAdB/wFxQQBHIRlCACEaAkADQCAGIAJCBiAaIhsgESAPIA4gDSAMIAsgCiAJIAggGUEBEKaAgIAADQEgBikDwAEiHEL/////D1YNASAGKQMAIRogBigCICEdIAYpAxAhEiAGKAJQIR4gBigCsAEhHyAcQgOGEISAgIAAIhBFDQECQCATUA0AIBNCf1IgEkJ/fCISQoCAgICAgICAgH9SckUNACASIBN/IiAgEiAgIBN+fSISQgBSIBIgE4VCAFNxrX0iIUIBUw0AIBBBEGooAgAhIiAcQgEgHEIBVhshIyAcpyIQQQJ0ISQgEEEDdCElIBggG6dBGGxqISZCACEnA0ACQCAcUCIHDQAgJUUNACAiQQAgJfwLAAsCQCAVQQFIDQAgJyATfiEoICcgG3wiEiAWfiEpIBcgAiASp0EYbGoqAgD8BH4hKkIAISsDQAJAIBNCAVMNACArICl8IBN+ISxCACEtA0ACQCAdIC0gKHynQQN0aiIQQQhqKQMAIBApAwAiLn0iEkIBUw0AIAAgLSAsfKdBAnRqKgIAuyEvIB8gHCAufqdBAnRqIQUDQCASISACQCAHDQAgLyABIB4gLqdBA3RqKQMAICp8p0ECdGoqAgC7oiEwICMhEiAiIRAgBSEEA0AgECAQKwMAIDAgBCoCALuioDkDACAQQQhqIRAgBEEEaiEEIBJCf3wiElBFDQALCyAuQgF8IS4gIEJ/fCESIAUgJGohBSAgQgFWDQALCyATIC1CAXwiLVINAAsLICogFHwhKiArQgF8IisgFlINAAsLICYhECAjIRIgIiEEAkAgBw0AA0AgECAEKwMAtjgCACAQQQRqIRAgBEEIaiEEIBJCf3wiElBFDQALCyAmQRhqISYgJ0IBfCInICFSDQALCyAaIBFTDQALIBFCAXwhEgNAQQAhECADQQA2AgAgA0EYaiEDIBJCf3wiEkIBVg0ADAILC0ESQRNBAC0AyICEgAAbIRALIAZBgANqJICAgIAAIBAL4BMnAn8CfgJ/An4CfwF+BH8CfgF/AX4BfwR+BH0BfwF+Bn0BfgF9AX4BfQV+An0DfgJ9AX8CfgJ9AX4CfQJ+An0CfgJ9A34BfwF+An8BfgZ9I4CAgIAAQZABayIOJICAgIAAQQEhDwJAIAQgA30gBX4gBn4iEEIBfCIRQv////8PVg0AIBFCA4YQhICAgAAiEkUNACASQRBqKAIAIRMgEUIChiIUQoCAwAAgFEKAgMAAVBsiFUIDhhCEgICAACIWRQ0AIBZBEGooAgAhFyAVQgKGIhRCgIDAACAUQoCAwABUGyIYQgOGEISAgIAAIhlFDQAgGUEQaigCACEaIBhCAoYQhICAgAAiG0UNACAbQRBqKAIAIRxCACEdIBhCACANQf8BcRsiHkIEhhCEgICAACIfRQ0AIB5CAoYhICAfQRBqKAIAISECQAJAIAQgA1UNACAYISIgGCEjQgAhJEIAISUMAQsgB0J/fLQhJiAIQn98tCEnIAW0ISggBrQhKSANQf8BcSEqIBUhKyAYISIgGCEjQgAhHUIAISRCACElA0AgDkHgAGogASACIAMgBSAGIAkgCiALIAwQj4CAgAACQCAFQgFTDQAgDioCjAEhLCAOKgJ8IS0gDioCeCEuIA4qAnQhLyAOKgJkITAgDioCYCExIA4pA4ABIjK0ITMgDikDaCI0tCE1QgAhNgNAIA5B0ABqIDEgMCA0IDYgBxChgICAAAJAIAZCAVMNAEIAITcgNCAOKQNYQgF8IhQgNCAUUxsgDikDUCIUQgEgFEIBVRtCf3wiOH0iOUIAIDlCAFUbITogMSAwIDa1IjuUkiE8A0AgDkHAAGogLiAtIDIgNyAIEKGAgIAAIBMgJadBA3RqICQ3AwACQCA5QgFTDQAgMiAOKQNIQgF8IhQgMiAUUxsgDikDQCIUQgEgFEIBVRtCf3wiPX0iPkIAID5CAFUbIT8gLiAtIDe1IkCUkiFBQQAhQiA6IRQgOCFDA0AgFCFEIA5BIGogPCAwIEO0QwAAAD+SIkWUIDWVkiJGIAcQkYCAgAACQCA+QgFTDQAgDikDOCFHIA4qAjQhSCAOKgIwIUkgDikDKCFKIA4pAyAhSyAvIEUgNZUgO5IgKJWUIkUgCUMAAIA/QwAAAAAgRiAmXRtDAAAAACBGQwAAAABeG5QiRpQhTEMAAIA/IEWTIEaUIU0gPyEUID0hTgNAIBQhTyAOIEEgLSBOtEMAAAA/kiJFlCAzlZIiRiAIEJGAgIAAIA4qAhQhUCAOKgIQIVEgDikDCCFSIA4pAwAhUwJAAkACQAJAIA4pAxgiFCBHIBQgR1UbIlRCAlINACBCQQFxDQELAkACQCAkQgJ8IhQgK1UNACAXIVUMAQtBASEPIBRCAYYiFUL/////D1YNDiAUQgSGEISAgIAAIhZFDQ4gFkEQaigCACFVAkAgK0IBUw0AICtCAXwhFEEAIQ0DQCBVIA1qIBcgDWopAwA3AwAgDUEIaiENIBRCf3wiFEIBVg0ACwsgFSErCwJAAkAgHUIEfCJWICJVDQAgGiFXIBwhWAwBC0EBIQ8gVkIBhiIYQv////8PVg0OIFZCBIYQhICAgAAiGUUNDiAZQRBqKAIAIVcCQCAiQgFTDQAgIkIBfCEUIFchDQNAIA0gGikDADcDACAaQQhqIRogDUEIaiENIBRCf3wiFEIBVg0ACwsgVkIDhiJZEISAgIAAIhtFDQ4gG0EQaigCACFYAkAgI0IBUw0AICNCAXwhFCBYIQ0DQCANIBwqAgA4AgAgHEEEaiEcIA1BBGohDSAUQn98IhRCAVYNAAsLAkAgKkUNACAYIFmEQv////8PVg0PIFZCBYYQhICAgAAiH0UNDyAfQRBqKAIAIRoCQCAeQgFTDQBCACFWQQAhHANAQgQhFCAcIQ0DQCAaIA1qICEgDWoqAgA4AgAgDUEEaiENIBRCf3wiFFBFDQALIBxBEGohHCBWQgF8IlYgHlINAAsLIBghIiAYISMgGCEeIBohISBZISAMAQsgGCEiIBghIwsgVSAkp0EDdGogHTcDACAkQgF8ISQgVEICUSINRQ0BIFUhFyBXIRogWCEcC0EBIUIMAQsgQiANciFCICwgRSAzlSBAkiAplZQiRSAJQwAAgD9DAAAAACBGICddG0MAAAAAIEZDAAAAAF4blCJGlCFaQwAAgD8gRZMgRpQhWyBIIFCUIVwgSCBRlCFdIEkgUJQhXiBJIFGUIUVCACEUA0AgRSFGAkACQAJAAkAgFKciGg4EAwABAgMLIF4hRgwCCyBdIUYMAQsgXCFGCwJAAkAgRkMAAAAAXA0AICpFDQELIFcgHaciHEEDdGogUyBSIBQgFEL+AXwgFEICVCING0L/AYNQIhcbIEsgSiANGyAIfnw3AwAgRSFGAkACQAJAAkAgGg4EAwABAgMLIF4hRgwCCyBdIUYMAQsgXCFGCyBYIBxBAnRqIEY4AgACQCAqRQ0AICEgHEEEdGoiGkEMaiBMIFEgUCAXGyJGjCBGIA0bIkaUOAIAIBpBCGogWiBJIEggDRsiX4wgXyAXGyJflDgCACAaQQRqIE0gRpQ4AgAgGiBbIF+UOAIACyAdQgF8IR0LIBRCAXwiFEIEUg0ACyBVIRcgVyEaIFghHAsgTkIBfCFOIE9Cf3whFCBPQgFVDQALCyBDQgF8IUMgREJ/fCEUIERCAlkNAAsLICVCAXwhJSAGIDdCAXwiN1INAAsLIAUgNkIBfCI2Ug0ACwsgA0IBfCIDIARZDQEgHUKAgMAAUw0ACwsgEyAlp0EDdGogJDcDACAXICSnQQN0aiAdNwMAICUgEUIAICVCf1MbfEIBfCIdIRQCQCAdQgBZDQBCACEUCwJAIB0gEFcNACARIRQLICQgFUIAICRCf1MbfEIBfCJWIR0CQCBWQgBZDQBCACEdCwJAIFYgFVMNACAVQgAgFUIAVRshHQsgACASNgIIIAAgAzcDAEEAIQ8gAEEANgIMIAAgFDcDECAAQgg3AxggACATNgIgIAAgFDcDKCAAQgg3AzAgACAWNgI4IABBADYCPCAAIB03A0AgAEIINwNIIAAgFzYCUCAAIB03A1ggAEIINwNgIAAgGTYCaCAAQQA2AmwgACAiNwNwIABCCDcDeCAAIBo2AoABIAAgGDcDiAEgAEIINwOQASAAQgQ3A8ABIAAgGDcDuAEgACAcNgKwASAAQgQ3A6gBIAAgIzcDoAEgAEEANgKcASAAIBs2ApgBIABCBDcDgAIgAEIQNwP4ASAAQgQ3A/ABIAAgHjcD6AEgACAhNgLgASAAQgQ3A9gBIAAgIDcD0AEgAEEANgLMASAAIB82AsgBCyAOQZABaiSAgICAACAPC+4GEAF/AX4DfQR+AX8GfgF/An4DfwN+A38BfgF9A34BfQR+I4CAgIAAQfACayIFJICAgIAAIAVBmAJqIAMgBBCJgICAACAFKQPgAiEGIAUqAtgCIQcgBSoC1AIhCCAFKgLQAiEJIAUpA8gCIQogBSkDwAIhCyAFKQO4AiEMIAUpA7ACIQ1BACEOIAVBkAJqIAEgBSkDmAIiD0IFIAMgBEEAEIqAgIAAAkACQCAFKQOQAiIQUA0AIBCnIQ4MAQsgD0IBUw0AIANBEGo1AgAgA0EMajUCAH4hESADQQhqKAIAIgSsIRIgA0EYajQCACADQRRqNAIAfiITQj+HIBODIRQgBEEBSCEVQgAhFgJAA0AgBUEIaiABQgUgFiAPIA0gDCALIAogCSAIIAcgBkEAEKuAgIAADQEgBSkDCCEXAkAgBSkDGCIQQgJTDQAgBSgCKCEYIAUoAlghDiAFKAKIASEZIAUoArgBIRogEEJ+fCEbQgAhEANAIBAhHEIAIRACQCATQgBRDQAgHCATfyATQgBTIBwgE4FCAFJxrX0hEAsCQCAVDQAgECAWfCIQIBJ+IR0gASAQp0EUbGohHiAYIBynQQN0aiIfQQhqISBCACEhA0AgHioCACEiQgAhIwJAIBNCAFENAEIAIBQgHCATgSIQUBsgEHwhIwsgISAdfCATfiEkAkACQCAgKQMAIB8pAwAiJX0iEEIBWQ0AQwAAAAAhJgwBCyARICL8BCASfiAhfH4hJ0J/IShDAAAAACEmA0AgECEpQwAAAAAhIgJAIA4gJadBA3RqIgNBCGopAwAgAykDACIqfSIQQgFTDQAgEEIBfCEQIBogKqciBEECdGohAyAZIARBA3RqIQRDAAAAACEiA0AgIiADKgIAIAAgBCkDACAnfKdBAnRqKgIAlJIhIiADQQRqIQMgBEEIaiEEIBBCf3wiEEIBVg0ACwsCQAJAIChCAFMNACAiICZeDQAgJiAmXCAiICJbcg0BCyAlISggIiEmCyAlQgF8ISUgKUJ/fCEQIClCAloNAAsLIAIgIyAkfKdBAnRqICY4AgAgIUIBfCIhIBJSDQALCyAcQgF8IRAgHCAbUg0ACwsgFyEWIBcgD1MNAAtBACEODAELQRJBE0EALQDIgISAABshDgsgBUHwAmokgICAgAAgDgvWAgcCfwF+AX8BfgR/AX4Df0EBIQUCQCABQv////8PVg0AIAFCAoYQhICAgAAiBkUNACAEIAN+IgdQDQAgBkEQaigCACEIAkAgAUIAUiAHQgBVcw0AIAEgB38iCSABIAkgB359QgBSrXwiCUIBUw0AIAOnQQJ0IQogBKdBAnQhCyAHp0ECdCEMIAghDQNAIAkhDgJAIANCAVMNAEIAIQcgDSEPIAIhEANAAkAgBEIBUw0AIA8hBSAQIREgBCEJA0AgBSARKgIAOAIAIAUgCmohBSARQQRqIREgCUJ/fCIJUEUNAAsLIA9BBGohDyAQIAtqIRAgAyAHQgF8IgdSDQALCyAOQn98IQkgDSAMaiENIAIgDGohAiAOQgFVDQALCyAAQgQ3AyggACABNwMgQQAhBSAAQQA2AgQgACAGNgIAIAAgATcDCCAAQgQ3AxAgACAINgIYCyAFC7cJEQF/AX4DfQR+AX8IfgF/An4GfwZ+An8CfgF9AX4BfQF+An8jgICAgABBgARrIgYkgICAgAAgBkGYAmogBCAFEImAgIAAIAYpA+ACIQcgBioC2AIhCCAGKgLUAiEJIAYqAtACIQogBikDyAIhCyAGKQPAAiEMIAYpA7gCIQ0gBikDsAIhDkEAIQ8gBkGQAmogAiAGKQOYAiIQQgUgBCAFQQAQioCAgAACQAJAIAYpA5ACIhFQDQAgEachDwwBCyAQQgFTDQAgBEEYajQCACAEQRRqNAIAfiISIARBCGooAgAiBawiE34gBDQCAH4hFCAEQRBqNAIAIARBDGo0AgB+IhUgE34gBEEEajQCAH4iFkIChiEXIAVBAUghGEIAIRkCQANAIAZBCGogAkIFIBkgECAOIA0gDCALIAogCSAIIAdBABCrgICAAA0BIAYpAwghGiAGKAIoIRsgBikDGCERIAYoAlghHCAGKAKIASEdIAYoArgBIR4gBkHQA2ogFCAAIBMgEhCtgICAAA0BIAYoAugDIR8gBkGgA2ogFiABIBMgFRCtgICAAA0BIBZC/////w9WDQEgBigCuAMhDyAXEISAgIAAIgRFDQEgBEEQaigCACEgAkAgF6ciBEUNACAgQQAgBPwLAAsCQCARQgJTDQAgEUJ+fCEhIBkgEn4hIkIAIREDQCARISNCACERAkAgEkIAUQ0AICMgEn8iESASQgBTICMgESASfn1CAFJxrX0hEQsCQCAYDQAgIyAifCATfiEkIBUgAiARIBl8p0EUbGoqAgD8BH4hJUIAISYgGyAjp0EDdGoiJ0EIaiEoA0ACQCAoKQMAICcpAwAiKX0iEUIBUw0AQn8hKkMAAAAAISsDQCARISxDAAAAACEtAkAgHCApp0EDdGoiBEEIaikDACAEKQMAIi59IhFCAVMNACARQgF8IREgHiAupyIFQQJ0aiEEIB0gBUEDdGohBUMAAAAAIS0DQCAtIAQqAgAgDyAFKQMAICV8IBN+ICZ8p0ECdGoqAgCUkiEtIARBBGohBCAFQQhqIQUgEUJ/fCIRQgFWDQALCwJAAkAgKkIAUw0AIC0gK14NACArICtcIC0gLVtyDQELICkhKiAtISsLIClCAXwhKSAsQn98IREgLEICWg0ACyAqQgBTDQAgHCAqp0EDdGoiBEEIaikDACAEKQMAIil9IhFCAVMNACARQgF8IREgHSAppyIFQQN0aiEEIB4gBUECdGohBSAfICYgJHynQQJ0aiEvA0AgICAEKQMAICV8IBN+ICZ8p0ECdGoiMCAwKgIAIAUqAgAgLyoCAJSSOAIAIARBCGohBCAFQQRqIQUgEUJ/fCIRQgFWDQALCyAmQgF8IiYgE1INAAsLICNCAXwhESAjICFSDQALCyAGQfACaiAWICAgFSATEK2AgIAADQECQCAGKQP4AiIRQgFTDQAgBigCiAMhBSARQgF8IREgAyEEA0AgBCAEKgIAIAUqAgCSOAIAIARBBGohBCAFQQRqIQUgEUJ/fCIRQgFWDQALCyAaIRkgGiAQUw0AC0EAIQ8MAQtBEkETQQAtAMiAhIAAGyEPCyAGQYAEaiSAgICAACAPC5gLGQF/AX4DfQR+AX8DfgF/BH4BfwR+BX8BfgJ/An4CfwF+AX8BfQF/An4BfwN+AX0CfgJ/I4CAgIAAQdADayIGJICAgIAAIAZBmAJqIAQgBRCJgICAACAGKQPgAiEHIAYqAtgCIQggBioC1AIhCSAGKgLQAiEKIAYpA8gCIQsgBikDwAIhDCAGKQO4AiENIAYpA7ACIQ5BACEPIAZBkAJqIAIgBikDmAIiEEIFIAQgBUEAEIqAgIAAAkACQCAGKQOQAiIRUA0AIBGnIQ8MAQsgEEIBUw0AIARBGGo0AgAgBEEUajQCAH4iEiAEQQhqKAIAIhOsIhR+IAQ0AgB+IRUgBEEQajQCACAEQQxqNAIAfiIWIBR+IARBBGo0AgB+IRcgA0EEaiEYIBJCf3whGSASQj+HIBKDIRpCACEbAkADQCAGQQhqIAJCBSAbIBAgDiANIAwgCyAKIAkgCCAHQQEQq4CAgAANASAGKQMIIRwgBigCKCEdIAYpAxghESAGKAJYIR4gBigCiAEhHyAGKAK4ASEgIAYoAugBISEgBikD+AEhIiAGQaADaiAVIAAgFCASEK2AgIAADQEgBigCuAMhIyAGQfACaiAXIAEgFCAWEK2AgIAADQEgIkL/////D1YNASAGKAKIAyEFICJCA4YQhICAgAAiD0UNAQJAIBFCAlMNACAPQRBqKAIAISQgEUJ+fCElIBsgEn4hJiAipyIPQQJ0IScgDyAiQgBSa0EDdEEIaiEoQgAhEQNAIBEhKUIAIRECQCASQgBRDQAgKSASfyASQgBTICkgEoFCAFJxrX0hEQsgAiARIBt8p0EUbCIqaioCACErAkACQAJAIBJQIixFDQAgIkIAUg0BDAILICkgEoEhESAiUA0BIBFCAEIAIBogEVAbfVINAQsgKEUNACAkQQAgKPwLAAsCQCATQQFIDQAgKSAmfCAUfiEtIBYgK/wEfiEuIB0gKadBA3RqIS9CACEwA0ACQCAvQQhqKQMAIC8pAwAiMX0iEUIBUw0AQn8hMkMAAAAAITMDQCARITRDAAAAACErAkAgHiAxp0EDdGoiD0EIaikDACAPKQMAIjV9IhFCAVMNACARQgF8IREgICA1pyIEQQJ0aiEPIB8gBEEDdGohBEMAAAAAISsDQCArIA8qAgAgBSAEKQMAIC58IBR+IDB8p0ECdGoqAgCUkiErIA9BBGohDyAEQQhqIQQgEUJ/fCIRQgFWDQALCwJAAkAgMkIAUw0AICsgM14NACAzIDNcICsgK1tyDQELIDEhMiArITMLIDFCAXwhMSA0Qn98IREgNEICWg0ACyAyQgBTDQAgHiAyp0EDdGoiD0EIaikDACAPKQMAIjR9IhFCAVMNACAhICIgNH6nQQJ0aiE2ICMgMCAtfKdBAnRqITcDQCARITECQCAiUA0AIAUgHyA0p0EDdGopAwAgLnwgFH4gMHynQQJ0aioCACErICIhESAkIQ8gNiEEA0AgDyAPKwMAICsgBCoCAJQgNyoCAJS7oDkDACAPQQhqIQ8gBEEEaiEEIBFCf3wiEVBFDQALCyA0QgF8ITQgMUJ/fCERIDYgJ2ohNiAxQgFWDQALCyAwQgF8IjAgFFINAAsLAkACQCAsRQ0AQgAhEQwBC0IAIBogKSASgSIRUBsgEXwhEQsCQCARIBlSDQAgAyAqakEANgIAICJQDQAgGCAqaiEPICIhESAkIQQDQCAPIAQrAwC2OAIAIA9BBGohDyAEQQhqIQQgEUJ/fCIRUEUNAAsLIClCAXwhESApICVSDQALCyAcIRsgHCAQUw0ACyAQQgF8IREDQEEAIQ8gA0EANgIAIANBFGohAyARQn98IhFCAVYNAAwCCwtBEkETQQAtAMiAhIAAGyEPCyAGQdADaiSAgICAACAPC7UGDgF/AX0IfgJ/AX4BfwZ+AX8IfgN/AX4BfQF+AX0jgICAgABBoAFrIgYkgICAgAAgBkEIaiAEIAUQiYCAgAAgBioCQCEHIAYpAzghCCAGKQMwIQkgBikDKCEKIAYpAyAhCyAGKQMYIQwgBiABIAYpAwgiDUIFIAQgBUEAEIqAgIAAAkACQCAGKQMAIg5QDQAgDqchBQwBCwJAIA1CAVMNACAKIAt+IQ8gCKciEEECdCERIApCP4cgCoMhEiAJpyETQgAhFANAIAZBgAFqIAFCBSAUIAcQlYCAgAACQCAPQgFTDQAgBikDmAEhFSAGKQOQASEWIAYpA4gBIRcgBikDgAEhGCAUIAx+IRkgASAUp0EUbGohGkIAIRsDQAJAAkAgCkIAUg0AQgAhDiAGQfAAaiAYIBdCACALIAkQloCAgAAMAQsgBkHwAGogGCAXIBsgCn8iDiAKQgBTIBsgDiAKfn0iDkIAUnGtfSALIAkQloCAgABCACASIA5QGyAOfCEOCyAGKQN4IRwgBikDcCEdIAZB4ABqIBYgFSAOIAogCBCWgICAAAJAIAxCAVMNAEIAIQ4gBikDaCAGKQNgIh59Ih9CACAfQgBVG0IBfCEgIBwgHX0hISAeIAggHX58ISIgHachIyAepyEkQQAhJQNAIA4hJgJAAkAgIUIBWQ0AQwAAAAAhJ0F/IQUMAQsgACAkIBAgIyATICUgDCAaKgIA/AR+p2psamxqQQJ0aiEEQn8hHkMAAAAAIScgIiEoICEhDgNAIA4hHAJAIB9CAVMNACAEIQUgKCEOICAhHQNAIAUqAgAhKQJAAkAgHkIAUw0AICkgJ14NACAnICdcICkgKVtyDQELIA4hHiApIScLIAVBBGohBSAOQgF8IQ4gHUJ/fCIdQgFVDQALCyAcQn98IQ4gBCARaiEEICggCHwhKCAcQgFVDQALIB6nIQULIAIgJiAZfCAPfiAbfKdBAnQiBGogJzgCACADIARqIAU2AgAgJUEBaiElIAwgJkIBfCIOUg0ACwsgDyAbQgF8IhtSDQALCyAUQgF8IhQgDVINAAsLQQAhBQsgBkGgAWokgICAgAAgBQvZBAUEfwd+AX8BfgF8I4CAgIAAQRBrIgYkgICAgAAgBEEIaiIHKAIAIQggBkEIaiACIAQoAgAiCawiCkIFIAQgBUEAEIqAgIAAAkACQCAGKQMIIgtQDQAgC6chBAwBCyAIrCEMIARBGGo0AgAgBEEUajQCAH4iDSAHNAIAfiAENAIAfiILQgAgC0IAVRtCAXwhCyAEQRBqNAIAIARBDGo0AgB+IQ4gASEEA0ACQCALQn98IgtCAFUNAAJAIAwgCn4iD0L/////D1YNACAPQgKGEISAgIAAIgRFDQBCACEQIARBEGooAgAhEQJAQgAgCiAJQQFIGyIKQgFTDQBCACAMIAhBAUgbIRIgCEECdCEHIAi3IRMgESEIA0ACQCASQgFTDQAgAiAQp0EUbGohBUIAIQsgCCEEA0AgBCATIAUqAgC7oiALuqC2OAIAIARBBGohBCASIAtCAXwiC1INAAsLIAggB2ohCCAQQgF8IhAgClINAAsLAkAgDSAPfiIQQgFZDQBBACEEDAQLIA1CAFIhCEIAIQsDQAJAAkAgCA0AQQAhBQwBCyALIA1/IhIgDUIAUyASIA1+IAtSca19pyEFCwJAIAEoAgAiBEF/TA0AIAMgBEECdGogDiARIAVBAnRqKgIA/AR+p0ECdGoiBCAEKgIAIAAqAgCSOAIACyABQQRqIQEgAEEEaiEAIBAgC0IBfCILUg0AC0EAIQQMAwtBEkETQQAtAMiAhIAAGyEEDAILIAQ0AgAhEiAEQQRqIQQgDiASVQ0AC0EQIQQLIAZBEGokgICAgAAgBAuaBwcBfwR+AXwCfgF/BXwNfkEQIQUCQCABrCIGIACsIgcgBiAHUxsiCEIAUw0AIAYgByAGIAdVGyIJQoTqAlUNACACQQBIDQAgAysDACIKmUTqjKA5WT4pRmVFDQBCACELQgAhDAJAIAhQIg0NAEIAIQwgCSAIVw0AIAkgCH25IQ4gCLohDyAIIAh+uiEQQgAhDEQAAAAAAAAAACERQgEhCQNAIBAgDiAJuqMgD6KhIBCjIAqhmSISIBEgDFAgEiARY3IiAxshESAJIAwgAxshDCAJQgF8IglCB1INAAsLIAxCACAAIAFKGyETIAxCACABIABKGyEUAkACQAJAIAINAEIAIRUMAQtCACEVIA0NACACrCEWIAhCAYYhF0IAIRVCASEJA0AgFCAJfCATIAl8fiAVfCIVQoCAEFUNAyAJQgF8IQwCQCAJIBZZDQAgCUICfCEYIAwhCSAYIBdYDQELCyAVQgBTDQEgDEJ/fCELCyAVQgSGEISAgIAAIgNFDQAgA0EQaigCACEFIBVCAoYQhICAgAAiA0UNACADQRBqKAIAIQ0CQCALUA0AIBNCAXwgFEIBfH5CAXwhGSAIQgGGIRogFCATfEIDfCEbQQAhAUIBIRwDQCAaIBwiHUIBfCIcgCEIAkAgHSAUfCIMIB0gE3wiCX5CAVMNACAHIAh9Iha5IAlCf3y6o0QAAAAAAAAAACAJQgFVGyEKIAYgCH0iF7kgDEJ/fLqjRAAAAAAAAAAAIAxCAVUbIQ4gDSABQQJ0aiEAIAUgAUEEdGohAyAMQj+HIAyDIR4gCEIBiEJ/fLkhESAdpyECQgAhCSAZIR8DQAJAAkAgDFBFDQBEAAAAAAAAAAAhECARIRIMAQsgCSAMfyIYIAxCAFMgGCAMfiIYIAlSca19uSEQIA4gCUIAIB4gGCAJURsgGH18uaIgEaCcIRILIAMgFyASIBGh/AYiGCAXIBhTGyIYPgIAIANBCGogGCAIfKdBf2o2AgAgA0EEaiAWIAogEKIgEaCcIBGh/AYiGCAWIBhTGyIYPgIAIANBDGogGCAIfKdBf2o2AgAgACACNgIAIAlCAXwhCSAAQQRqIQAgA0EQaiEDIAFBAWohASAfQn98Ih9CAVYNAAsLIBkgG3whGSAbQgJ8IRsgHSALUg0ACwsgBCAVPgIAIARBCGogDTYCACAEQQRqIAU2AgBBAA8LQRJBE0EALQDIgISAABshBQsgBQv8BgcBfwR+AXwCfgF/Bn0OfkEQIQUCQCABrCIGIACsIgcgBiAHUxsiCEIAUw0AIAYgByAGIAdVGyIJQoTqAlUNACACQQBIDQAgAysDACIKmUTqjKA5WT4pRmVFDQBCACELQgAhDAJAIAhQIg0NAEIAIQwgCSAIVw0AIAkgCH20IQ4gCrYhDyAItSEQIAggCH61IRFCACEMQwAAAAAhEkIBIQkDQCARIA4gCbWVIBCUkyARlSAPk4siEyASIAxQIBMgEl1yIgMbIRIgCSAMIAMbIQwgCUIBfCIJQgdSDQALCyAMQgAgACABShshFCAMQgAgASAAShshFQJAAkACQCACDQBCACEWDAELQgAhFiANDQAgAqwhFyAIQgGGIRhCACEWQgEhCQNAIBUgCXwgFCAJfH4gFnwiFkKAgBBVDQMgCUIBfCEMAkAgCSAXWQ0AIAlCAnwhGSAMIQkgGSAYWA0BCwsgFkIAUw0BIAxCf3whCwsgFkIEhhCEgICAACIDRQ0AIANBEGooAgAhBSAWQgKGEISAgIAAIgNFDQAgA0EQaigCACENAkAgC1ANACAUQgF8IBVCAXx+QgF8IRogCEIBhiEbIBUgFHxCA3whHEEAIQFCASEdA0AgGyAdIh5CAXwiHYAhCAJAIB4gFXwiCSAeIBR8Igx+QgFTDQAgByAIfSIXtCAMQn98tZVDAAAAACAMQgFVGyETIAYgCH0iGLQgCUJ/fLWVQwAAAAAgCUIBVRshDiANIAFBAnRqIQAgBSABQQR0aiEDIAxCP4cgDIMhHyAepyECQgAhCSAaISADQAJAAkAgDEIAUg0AQwAAAAAhEkMAAAAAIREMAQsgCSAMfyIZIAxCAFMgGSAMfiIZIAlSca19tCESIAlCACAfIBkgCVEbIBl9fLQhEQsgA0EEaiAXIBMgEZSP/AQiGSAXIBlTGyIZPgIAIAMgGCAOIBKUj/wEIiEgGCAhUxsiIT4CACADQQxqIBkgCHynQX9qNgIAIANBCGogISAIfKdBf2o2AgAgACACNgIAIAlCAXwhCSAAQQRqIQAgA0EQaiEDIAFBAWohASAgQn98IiBCAVYNAAsLIBogHHwhGiAcQgJ8IRwgHiALUg0ACwsgBCAWPgIAIARBCGogDTYCACAEQQRqIAU2AgBBAA8LQRJBE0EALQDIgISAABshBQsgBQvgBwcBfwR+AXwCfgF/Bn0NfkEQIQUCQAJAIAGsIgYgAKwiByAGIAdTGyIIQgBTDQAgBiAHIAYgB1UbIglChOoCVQ0AIAJBAEgNACADKwMAIgqZROqMoDlZPilGZUUNAEIAIQtCACEMAkAgCFAiDQ0AQgAhDCAJIAhXDQAgCSAIfbQhDiAKtiEPIAi1IRAgCCAIfrUhEUIAIQxDAAAAACESQgEhCQNAIBFDAACAvyAJtZUgDpQgEJSSIBGVIA+TiyITIBIgDFAgEyASXXIiAxshEiAJIAwgAxshDCAJQgF8IglCB1INAAsLIAxCACAAIAFKGyEUIAxCACABIABKGyEVAkACQAJAIAINACAIQgBSrSEWDAELAkAgDUUNAEIAIQtCACEWDAELIAKsIRcgCEIBhiEYQgEhFkIBIQkDQCAVIAl8IBQgCXx+IBZ8IhZCgIAQVQ0DIAlCAXwhDAJAIAkgF1kNACAJQgJ8IRkgDCEJIBkgGFgNAQsLIBZCAFMNASAMQn98IQsLIBZCBIYQhICAgAAiA0UNACADQRBqKAIAIQUgFkIChhCEgICAACIDRQ0AIANBEGooAgAhDQJAIAhCAFENACAFQgA3AgAgBUEMaiAAQX9qNgIAIAVBCGogAUF/ajYCACANQQA2AgBBASEBDAMLQQAhAQwCC0ESQRNBAC0AyICEgAAbIQULIAUPCwJAIAtQDQAgFEIBfCAVQgF8fkIBfCEaIAhCAYYhGyAVIBR8QgN8IRxCASEdA0AgGyAdIh5CAXwiHYAhCAJAIB4gFXwiDCAeIBR8Igl+QgFTDQAgByAIfSIXtCAJQn98tZVDAAAAACAJQgFVGyEOIAYgCH0iGLQgDEJ/fLWVQwAAAAAgDEIBVRshDyANIAFBAnRqIQAgBSABQQR0aiEDIAxCP4cgDIMhHyAIQgGIQn98tCESIB6nIQJCACEJIBohIANAAkACQCAMUEUNAEMAAAAAIREgEiETDAELIAkgDH8iGSAMQgBTIBkgDH4iGSAJUnGtfbQhESAPIAlCACAfIBkgCVEbIBl9fLSUIBKSjiETCyADIBggEyASk/wEIhkgGCAZUxsiGT4CACADQQhqIBkgCHynQX9qNgIAIANBBGogFyAOIBGUIBKSjiASk/wEIhkgFyAZUxsiGT4CACADQQxqIBkgCHynQX9qNgIAIAAgAjYCACAJQgF8IQkgAEEEaiEAIANBEGohAyABQQFqIQEgIEJ/fCIgQgFWDQALCyAaIBx8IRogHEICfCEcIB4gC1INAAsLIAQgFj4CACAEQQhqIA02AgAgBEEEaiAFNgIAQQALC1cCAEGAgAQLQG6D+aIAAAAAKRVETgAAAADRVyf8AAAAAMDdNPUAAAAAmZVi2wAAAABBkEM8AAAAAKtjUf4AAAAAYcW73gAAAAAAQcCABAsIUAABAFAAAQAASQV0b29sc3B5dGhvbj0zLjExIG51bWJhPTAuNjguMSBsbHZtbGl0ZT0wLjUwLjAgbnVtcHk9Mi40LjYgemlnbGFuZz0wLjE3LjE=";var Mn=null;function Nn(){return Mn??=Fn(TA(Rn)),Mn}var Ft=200,Rt=(s,A,t)=>E("button",{class:"rv-press",type:"button","aria-label":A,onclick:t},E("span",{},s),E("span",{class:"rv-press-word"},A));function Gn({go:s,toggle:A,seek:t}){let n=0,e=Rt("‹","Back",()=>s(n-1)),r=Rt("▶","Play",A),i=Rt("›","Next",()=>s(n+1));i.classList.add("rv-press-strong");let o=E("input",{type:"range",class:"rv-range",min:"0",max:String(Ft),value:"0"});o.setAttribute("aria-label","How far this step has played"),o.addEventListener("input",()=>t(Number(o.value)/Ft));let a=E("span",{class:"rv-step-count"}),g=E("ol",{class:"rv-step-marks","aria-label":"Steps"}),h=E("div",{class:"rv-player",role:"group","aria-label":"Player"},e,r,o,a,i,g);function I({steps:f}){g.replaceChildren(...f.map((d,Q)=>E("li",{},E("button",{type:"button",onclick:()=>s(Q)},String(Q+1)))))}function l({steps:f},d,Q){n=d,G(a,`${d+1} / ${f.length}`),e.disabled=d===0,i.disabled=d===f.length-1,g.querySelectorAll("button").forEach((u,B)=>{let{id:v,title:S}=f[B];u.toggleAttribute("data-done",Q.has(v)),u.setAttribute("aria-label",`Step ${B+1}, ${S}${Q.has(v)?", done":""}`),B===d?u.setAttribute("aria-current","step"):u.removeAttribute("aria-current")})}function C(f,d){o.value=String(Math.round(f*Ft));let[Q,u]=d?["❚❚","Pause"]:["▶","Play"];G(r.firstElementChild,Q),G(r.lastElementChild,u),r.getAttribute("aria-label")!==u&&r.setAttribute("aria-label",u)}return{element:h,take:I,show:l,tell:C}}var VA=class{constructor(A){this.still=A,this.seconds=1,this.share=0,this.playing=!1}begin(A){this.seconds=A,this.share=this.still?1:0,this.playing=!this.still}toggle(){!this.playing&&this.share>=1&&(this.share=0),this.playing=!this.playing}seek(A){this.share=Math.min(1,Math.max(0,A)),this.playing=!1}pass(A){return this.playing?(this.share=Math.min(1,this.share+A/(1e3*this.seconds)),this.share>=1&&(this.playing=!1),this.share):this.share}};var XA=class{constructor({lesson:A,step:t,done:n,answers:e}){this.lesson=A;let r=A.steps.findIndex(({id:i})=>i===t);this.step=Math.max(0,r),this.seed=A.seed,this.done=new Set(n),this.answers=new Map(e.map(({step:i,values:o})=>[i,o]))}redraw(A){this.seed=A;for(let{id:t,question:n}of this.lesson.steps)n&&(this.answers.delete(t),this.done.delete(t))}takeNumbers(A){this.lesson=A}complete(A){return this.done.has(A)?!1:(this.done.add(A),!0)}get choice(){return{lesson:this.lesson.id,step:this.lesson.steps[this.step].id,seed:this.seed,done:[...this.done],answers:[...this.answers].map(([A,t])=>({step:A,values:t}))}}};var Mt={picture:"What a person sees and draws on: uint8 RGB, measured in pixels (px).","feature map":"What the operators read: float32 (rows, columns, channels), made from a picture by a fixed rule.",cell:"One place of a feature map. Cell (row i, column j) covers the picture pixels [j·stride, (j+1)·stride) × [i·stride, (i+1)·stride); its centre has the position (j, i).",stride:"Picture pixels per cell and axis; spatial_scale is 1 / stride.",box:"What a person draws: centre, width, height in picture pixels, and an angle in degrees, counter-clockwise.",roi:"A box as a kernel takes it: a row of numbers in the operator's own order and units.",bin:"One of the parts, rows × columns, that a roi is divided into; each gives one number per channel.",sample:"A point inside a bin at which the feature map is read, between cells: inside, clamped (moved back onto the centre of an outermost cell) or discarded (outside the window, counts as 0).",window:"Where samples count: from −1 to the number of cells along each axis, so up to one cell beyond the outermost centres. A sample outside is discarded.","half-cell shift":"aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.","half-pixel shift":"aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.",legacy:"aligned=False, the default of Caffe2 and torchvision: no half-cell shift, and a side below one cell is enlarged to one.",adaptive:"sampling_ratio=0: each bin takes ⌈its size in cells⌉ samples along each axis.",tap:"One of the four cells around a sample.",weight:"How much a tap counts in its sample; a sample's four sum to 1, or to 0 when it is discarded.",plan:"Every sample of every bin of every roi, with its taps and weights: what the kernel does, as a table.",footprint:"The cells that a box's outputs are made of, each with its summed weight; under a maximum, only those of the winning samples.",channel:"One of the numbers that a feature map holds for each cell; the operators treat each alike.",operator:"What pools a roi into bins: RoIAlign, RoIAlignRotated, RoIPool, PrRoIPool, the position-sensitive two; or R-MAC and its parts.","position-sensitive":"Of an operator whose bins each read channels of their own: bin (u, v) of output channel c reads channel (c · rows + u) · columns + v.",kernel:"The compiled code of an operator; it gives the numbers shown here.",backbone:"The network whose feature map is pooled.","receptive field":"Of a cell: all the picture's pixels that it is computed from.",region:"A square part of a feature map that R-MAC takes the maximum of.",level:"One of the sizes of R-MAC's regions; level l has regions of size 2·min(W, H) / (l + 1).",descriptor:"The one vector that stands for a whole picture.",convention:"A framework's own rules for boxes and samples, as a row of data.",reading:"A box as one operator with one set of rules reads it; a canvas may draw several readings of the same box.",peer:"Another implementation of these operators, which can be run beside ours.",family:"Cases that have one thing in common, such as boxes across the border; a peer is run through all families.",notation:"How a framework writes a rotated box: the order of its numbers, the angle's unit and sign, and which angles it writes.","box set":"The boxes of one picture as a file has them, with labels and scores where it has those.",meaning:"One way to take a file's numbers as boxes: their order, their unit and their angle.","case (of the bench)":"One call of somebody's operator: features, boxes, output, and what they say of the settings.",claim:"A convention and settings that are said to have made an output.",pattern:"What all wrong numbers of an output have in common: what they are, or where they lie.",slip:"What a call saw otherwise than it was given, such as x and y swapped or every box on the first picture.","meaning (of a call)":"What its rules amount to under its settings, apart from the last bits: calls of one meaning give one output.","tie (of explanations)":"Two explanations of an output that do not mean the same; a split is a box on which they differ.",rule:"One axis of a convention, such as the offset or the border, which can be switched for another framework's alone.","upstream gradient":"The derivative of the loss by each bin's output; backward starts from it.",upstream:"The derivative of the loss by each bin's output; backward starts from it.",addition:"One sample's weight × upstream ÷ samples, which backward adds to one cell.",adds:"One sample's weight × upstream ÷ samples, which backward adds to one cell.",crossing:"A value of one of a box's numbers at which the derivative may not exist: there a sample meets a line of cell centres or the window's edge, an adaptive grid steps, or a side meets its smallest size.",fence:"The restrictions that a child process puts on itself, for good, before it gets an uploaded file: no files, no network, no other programs, limited memory.",lesson:"Steps in order, each with a figure that plays and something to do or to predict.","known wrong answer":"An answer that people give for a reason; a lesson names the mistake.",seed:"Of a lesson: from it the numbers of its questions are drawn, the same ones for good.",explanation:"Everything about one operator on one input that a page shows: plan, outputs, checks.",kind:"Of an array, the library that it belongs to: numpy, PyTorch, JAX. A result has the kind of the features."};var _s=Object.keys(Mt).sort((s,A)=>A.length-s.length),Ar=_s.map(s=>s.replace(/[-.*+?^${}()|[\]\\]/g,"\\$&")),tr=new RegExp(`(?<![\\w-])(${Ar.join("|")})(s|es)?(?![\\w-])`,"gi");function nr(s,A=new Set){let t=[],n=0;for(let e of s.matchAll(tr)){let r=Mt[e[1].toLowerCase()];if(A.has(r))continue;A.add(r);let i=E("abbr",{class:"rv-term",title:r},e[0]);t.push(s.slice(n,e.index),i),n=e.index+e[0].length}return[...t,s.slice(n)].filter(e=>e!=="")}var Un=(s,A=new Set)=>s.flatMap(({t,b:n,tone:e})=>{let r=nr(t,A);return n||e?[E(n?"strong":"span",{class:e?`rv-tone-${e}`:""},...r)]:r});var er=1e-9;function Jn(s,A){let t=e=>sr(A,e,s.margin);if(t(s.right))return{state:"right",known:null,text:`Right: ${s.shown}.`};let n=s.wrong.find(e=>t(e.values))??null;return n?{state:"known",known:n,text:`Not quite: ${n.name}.`}:{state:"other",known:null,text:rr(s,A)}}var sr=(s,A,t)=>s.length===A.length&&s.every((n,e)=>Math.abs(n-A[e])<=t+er);function rr({by:s,right:A},t){if(s==="number"){let i=t[0]-A[0];return`Not quite: ${b(Math.abs(i))} too ${i>0?"high":"low"}.`}if(s==="cell")return"Not quite: it is another cell.";if(s==="points")return`Not quite, from left to right: ${t.map((o,a)=>`${b(Math.abs(o-A[a]))} ${ir(o-A[a])}`).join(", ")}.`;let n=t.filter(i=>A.includes(i)).length,e=t.length-n,r=e?`, and ${e} of yours ${e>1?"are":"is"} not among them`:"";return`Not quite: you have ${n} of the ${A.length}${r}.`}var b=s=>aA(String(Number(s.toFixed(4)))),ir=s=>Math.abs(s)<1e-9?"off":s>0?"too far right":"too far left";var PA={scale:1,ratio:1,offset:0,minimum:0},or=["inside","clamped","discarded"],zA=[1,1],Nt={rules:PA,bins:zA};function On(s,{values:A,rows:t,columns:n}){let e={values:Float32Array.from(A),channels:1,height:t,width:n};return(r,i)=>{let o={rois:[0,r,i,r,i],bins:zA,rules:PA},a=s.plan("roi_align",{...o,height:t,width:n}),g=new Map;a.taps.forEach((I,l)=>{I>=0&&a.weights[l]&&g.set(I,(g.get(I)??0)+a.weights[l])});let[h]=s.forward("roi_align",{...o,features:e}).output;return{weights:g,value:h}}}function $A(s,{values:A,rows:t,columns:n}){let e={values:Float32Array.from(A),channels:1,height:t,width:n};return(r,i)=>{let o={rois:[0,...r],bins:zA,rules:{...PA,ratio:i}},{positions:a,taps:g,weights:h,state:I}=s.plan("roi_align",{...o,height:t,width:n}),l=Array.from(I,(f,d)=>({x:a[2*d],y:a[2*d+1],state:or[f],value:[0,1,2,3].reduce((Q,u)=>{let B=g[4*d+u];return B<0?Q:Q+h[4*d+u]*A[B]},0)})),[C]=s.forward("roi_align",{...o,features:e}).output;return{samples:l,mean:C}}}function Kn(s,{values:A,bins:t}){let n={values:Float32Array.from(A),channels:1,height:1,width:A.length},e=[1,t];return(r,i)=>{let o={rois:[0,r,0,i,0],bins:e,rules:{scale:1}},[{x:a}]=s.axes("roi_pool",{...o,height:1,width:A.length});return{columns:Array.from({length:t},(h,I)=>{let[l,C]=[a.cells?.[2*I]??0,a.cells?.[2*I+1]??0];return Array.from({length:Math.max(0,C-l)},(f,d)=>l+d)}),maxima:[...s.forward("roi_pool",{...o,features:n}).output]}}}var Ln=(s,A)=>(t,n)=>{let e=[0,t,0,t,0],r={...PA,scale:1/A,offset:n};return s.plan("roi_align",{rois:e,bins:zA,rules:r,height:1,width:1}).positions[0]};function Hn({check:s},{columns:A,maxima:t},n){return s==="maximum"?[t[n]]:s==="columns"?[...A[n]]:[new Set(A.flat()).size]}function qn({check:s},{samples:A,mean:t}){return s==="mean"?[t]:s==="samples"?[A.length]:[...new Set(A.map(({x:n})=>n))].sort((n,e)=>n-e)}function Yn({check:s},{weights:A,value:t}){if(s==="value")return[t];if(s==="taps")return[...A.keys()].sort((e,r)=>e-r);let[n]=[...A].sort(([,e],[,r])=>r-e);return[n[0]]}var Tn=({right:s,margin:A},t)=>t.length===s.length&&t.every((n,e)=>Math.abs(n-s[e])<=A/2+1e-6);var ar=20,gr={right:"✓",known:"✗",other:"✗"};function Xn(s,A,{answered:t,redraw:n}){let e=hr(s).map(w=>E("input",{class:"rv-answer-number",inputmode:"decimal","aria-label":w})),r=s.others.map((w,D)=>E("button",{class:"rv-chip",type:"button","aria-pressed":"false",onclick:()=>d(D)},w)),i=E("button",{class:"rv-press rv-press-strong",type:"button",onclick:B},"Check"),o=E("button",{class:"rv-press",type:"button",onclick:n},"Other numbers"),a=E("div",{class:"rv-answer"},...e,...r,i,o),g=E("p",{class:"rv-verdict",role:"status"}),h=E("p",{class:"rv-why"}),I=E("p",{class:"rv-working"}),l=E("div",{class:"rv-question"},E("p",{class:"rv-asks"},s.asks),a,g,h,I);for(let w of e)w.addEventListener("input",f),w.addEventListener("keydown",D=>{D.stopPropagation(),D.key==="Enter"&&!i.disabled&&B()});function C(){if(!e.length)return A.picks.size?[...A.picks].sort((D,y)=>D-y):null;let w=e.map(({value:D})=>Vn(D)).filter(D=>D!=null);return w.length===e.length?w.sort((D,y)=>D-y):null}function f(){let w=C();w&&s.by==="points"?A.place(w):u()}function d(w){A.pick(A.buttons.length+w)}function Q(){let{places:w}=A;w.length&&!Ir(C(),w)&&e.forEach((D,y)=>{D.value=String(w[y])}),u()}function u(){i.disabled=e.length?e.some(({value:w})=>!w.trim()):!A.picks.size,r.forEach((w,D)=>{w.setAttribute("aria-pressed",String(A.picks.has(A.buttons.length+D)))})}function B(){let w=C();if(w)return t(w);let D=e.find(({value:y})=>Vn(y)==null);D&&(l.dataset.state="unread",G(g,`“${D.value.trim().slice(0,ar)}” is no number. Write one such as 2.5.`),G(h,""),G(I,""),D.focus())}function v(w){A.reveal(w),w&&!C()&&e.forEach((y,H)=>{y.value=String(w[H])});let D=w&&Jn(s,w);l.dataset.state=D?.state??"open",G(g,D?`${gr[D.state]} ${D.text}`:""),G(h,D?.known?.words??""),G(I,D?s.working:""),Q(),D&&S()}function S(){let w=A.found(s);!w||Tn(s,w)||(l.dataset.state="mismatch",G(g,"The kernel in this browser gives another answer than the one expected here."))}return v(null),{element:l,show:v,ready:Q}}function Vn(s){let A=s.trim().replace(",",".").replace("−","-");return A&&Number.isFinite(Number(A))?Number(A):null}function hr({by:s,label:A,right:t}){return s==="number"?[A]:s==="points"?t.map((n,e)=>`${A} ${e+1}`):[]}var Ir=(s,A)=>s?.every((t,n)=>Math.abs(t-A[n])<1e-4)??!1;var lr="http://www.w3.org/2000/svg";function c(s,A={},...t){let n=document.createElementNS(lr,s);return p(n,A),n.append(...t),n}function p(s,A){for(let[t,n]of Object.entries(A))n==null||n===!1?s.removeAttribute(t):s.setAttribute(t,n===!0?"":String(n))}function WA(s,A){let t=s.getScreenCTM(),n=new DOMPoint(A.clientX,A.clientY);return t?n.matrixTransform(t.inverse()):n}function q(s,A){let t=s.slice(1).map((e,r)=>Math.hypot(...e.map((i,o)=>i-s[r][o]))),n=A*t.reduce((e,r)=>e+r,0);for(let e=0;e<t.length;e+=1){if(n<=t[e]){let r=t[e]?n/t[e]:0;return s[e].map((i,o)=>i+(s[e+1][o]-i)*r)}n-=t[e]}return[...s[s.length-1]]}var $=100,M=(s,A)=>Number((Math.round(s*A)/A).toFixed(6)),Y=s=>s*s*(3-2*s),k=(s,A,t,n)=>c("line",{x1:s,y1:A,x2:t,y2:n}),m=(s,A,t,n="middle")=>c("text",{x:s,y:A,"text-anchor":n},t);var U=class{constructor(A,t,n){this.figure=A,this.wires=t,this.asked=n,this.open=!n,this.held=!1,this.picks=new Set,this.buttons=[],this.scale=null,this.writes=!1,this.element=c("svg")}drawn({name:A,width:t,height:n},e,r=this.scale){let i={viewBox:`0 0 ${t} ${n+(r?.height??0)}`},o=c("svg",{...i,class:"rv-drawing",role:"group","aria-label":A},...e);return r&&(p(r.element,{transform:`translate(0 ${n})`}),o.append(r.element)),o}hold(){this.held=!0,this.draw(),this.wires.moved()}pick(A){let t=this.picks.has(A);this.asked?.by!=="cells"&&this.picks.clear(),t?this.picks.delete(A):this.picks.add(A),this.showPicks(),this.wires.picked()}showPicks(){this.buttons.forEach((A,t)=>{p(A,{"aria-pressed":String(this.picks.has(t))})})}get places(){return[]}place(A){}take(A){this.use(A),this.draw()}paint(A){}play(A,t=!1){t&&(this.held=!1),!this.held&&(this.playTo(A),this.draw())}reveal(A){let{asked:t}=this;if(!t)return;this.open=!!A,this.buttons.forEach((e,r)=>{p(e,{"data-right":A?String(t.right.includes(r)):null,"data-ghost":A?String(A.includes(r)):null})});let n=t.by!=="number"&&t.by!=="points";this.picks=new Set(n?A??[]:[]),this.showPicks(),this.scale?.show(A?{right:t.right[0],ghost:A[0]}:null),this.draw()}playTo(A){}use(A){}draw(){}reached(A){return!1}found(A){return null}lines(){return[]}};var Gt={fine:.025,usual:.05,wide:.25},lA=20,cr=new Map([["ArrowLeft",[-1,0]],["ArrowRight",[1,0]],["ArrowUp",[0,-1]],["ArrowDown",[0,1]]]);function J(s,[A,t],...n){return c("g",{tabindex:0,...{role:"slider","aria-label":s,"aria-valuemin":A,"aria-valuemax":t}},...n)}function O(s,A,{flat:t=!1,unit:n=1}={}){s.addEventListener("keydown",e=>{let r=cr.get(e.key);if(!r||t&&!r[0])return;e.preventDefault(),e.stopPropagation();let i=n*(e.shiftKey?Gt.wide:e.altKey?Gt.fine:Gt.usual);A(r[0]*i,r[1]*i)})}function T(s,A){let t=null;s.addEventListener("pointerdown",e=>{t=e.button?null:A(e.target,WA(s,e)),t&&(e.preventDefault(),s.setPointerCapture(e.pointerId))}),s.addEventListener("pointermove",e=>{t&&s.hasPointerCapture(e.pointerId)&&t(WA(s,e))});let n=e=>t&&e.preventDefault();s.addEventListener("touchstart",n,{passive:!1})}function jA(s,A,t){let n=!1;s.addEventListener("pointerdown",e=>{n=e.pointerType==="touch"},{capture:!0}),T(s,(e,r)=>n&&!A.contains(e)?null:(A.focus({preventScroll:!0}),t(r),t)),s.addEventListener("click",e=>{n&&t(WA(s,e))})}function W(s,A,t){return p(s,{role:"button",tabindex:0,"aria-pressed":"false","aria-label":A}),s.addEventListener("click",t),s.addEventListener("keydown",n=>{n.key!=="Enter"&&n.key!==" "||(n.preventDefault(),n.stopPropagation(),t())}),s}var F=(s,A,t)=>nA(Math.min(t,Math.max(A,s))),nA=s=>Number(s.toFixed(6));var Pn=6,zn=3,Cr=3e-7;function K(s,A=1){for(let t=0;t<Pn;t+=1){let n=Number(s.toFixed(t));if(Ut(n,s,A))return n}return Number(s.toFixed(Pn))}var L=s=>aA(String(s)),x=(s,A)=>L(K(s,A));function N(s,A=1){let t=Number(s.toFixed(zn));return`${Ut(t,s,A)?"":"≈ "}${L(t)}`}function cA(s,A,t,n){return Ut(A,t,n)?`${s} = ${L(Number(A.toFixed(9)))}`:`${s} ≈ ${aA(t.toFixed(zn))}`}var Ut=(s,A,t)=>Math.abs(s-A)<=Cr*Math.max(1,t),uA=s=>s.reduce((A,t)=>Math.max(A,Math.abs(t)),0);var[$n,Jt,Ot]=[18,118,140],[Wn,fr]=[14,14],dr=2,jn=80,pr=.12;function Zn(s){let A=c("g",{class:"rv-losses"});function t(n,e,r,i){let o=dr/i,a=Array.from({length:jn+1},(y,H)=>o*(2*H/jn-1)),g=a.map(y=>n(ZA(e,y)).loss),[h,I]=[Math.min(...g),Math.max(...g)],l=y=>Wn+(y/o+1)/2*(s-Wn-fr),C=y=>Jt-(y-h)/(I-h||1)*(Jt-$n),f=ur(r,o).map(y=>{let H=k(l(y),$n-4,l(y),Jt+4);return p(H,{class:"rv-kink"}),H}),d=Math.min(o/3,pr*3*(I-h)/(Math.abs(r.slope)||1)),[Q,u]=[-d,d].map(y=>r.loss+y*r.slope),B=k(l(-d),C(Q),l(d),C(u));p(B,{class:"rv-tangent"});let v=c("path",{d:`M${a.map((y,H)=>`${l(y)} ${C(g[H])}`).join("L")}`});p(v,{class:"rv-overlap-way"});let S=c("circle",{cx:l(0),cy:C(r.loss),r:6,class:"rv-sample-dot"}),w=[-o,o].map(y=>{let H=m(l(y),Ot-4,`${y>0?"+":""}${x(y)}`,y>0?"end":"middle");return y<0&&p(H,{"text-anchor":"start"}),H}),D=m(l(0),Ot-4,"cells from here");A.replaceChildren(...f,v,B,S,...w,D)}return{element:A,height:Ot,show:t}}var ZA=([s,A,t,n],e)=>[s+e,A,t+e,n];function ur({samples:s},A){let t=new Set;for(let n of new Set(s.map(e=>e.x)))for(let e=Math.ceil(n-A);e<=n+A;e+=1)t.add(Number((e-n).toFixed(5)));return[...t].sort((n,e)=>n-e)}var _n=({output:s,loss:A,slope:t})=>[`output ${N(s)}, loss ${N(A)}`,`slope ${N(t)} a cell`];var Ae=340,[Qr,Er]=[.35,1.35],CA={top:40,height:52,room:42},Br=22,fA=class{constructor(A){this.figure=A,this.isLine=A.rows===1,this.around=A.shows.includes("window")?Er:Qr,this.size=Ae/(A.columns+2*this.around),this.top=this.isLine?CA.top:this.around*this.size,this.width=Ae,this.height=this.isLine?CA.top+CA.height+CA.room:(A.rows+2*this.around)*this.size+Br,this.cells=A.values.map((t,n)=>this.makeCell(t,n)),this.element=c("g",{},...this.cells.flat(),...this.numbers(),...this.window())}get rowHeight(){return this.isLine?CA.height:this.size}at(A,t){return{x:(this.around+A+.5)*this.size,y:this.top+(this.isLine?.66*CA.height:(t+.5)*this.size)}}position({x:A,y:t}){return{x:A/this.size-this.around-.5,y:(t-this.top)/this.rowHeight-.5}}box([A,t,n,e]){let r=this.at(A,t),i=(n-A)*this.size;return this.isLine?{x:r.x,y:this.top-6,width:i,height:CA.height+12}:{...r,width:i,height:(e-t)*this.size}}makeCell(A,t){let{columns:n}=this.figure,[e,r]=[(this.around+t%n)*this.size,this.top+Math.floor(t/n)*this.rowHeight],i=c("rect",{x:e,y:r,width:this.size,height:this.rowHeight,class:"rv-cell-box"}),o=m(e+11,r+17,b(A));return o.classList.add("rv-map-value"),[i,o]}numbers(){let A=this.top+this.figure.rows*this.rowHeight+18;return Array.from({length:this.figure.columns},(t,n)=>{let e=m(this.at(n,0).x,A,String(n));return e.classList.add("rv-map-number"),e})}window(){let{rows:A,columns:t,shows:n}=this.figure;if(!n.includes("window"))return[];let[e,r]=[this.at(-1,0).x,this.at(t,0).x],[i,o]=this.isLine?[this.top-6,this.top+CA.height+6]:[this.at(0,-1).y,this.at(0,A).y],a=[k(e,i,e,o),k(r,i,r,o)];this.isLine||a.push(k(e,i,r,i),k(e,o,r,o));for(let I of a)p(I,{class:"rv-window"});let g=this.top+A*this.rowHeight+18,h=[m(e,g,"−1"),m(r,g,String(t))];for(let I of this.isLine?h:[])I.classList.add("rv-map-number");return[...a,...this.isLine?h:[]]}paint(A){let{values:t}=this.figure,n=[Math.min(...t),Math.max(...t)];this.cells.forEach(([e,r],i)=>{let o=iA(A.ramps.sequential,t[i],n);p(e,{style:`fill:${oA(o)}`}),p(r,{style:`fill:${EA(o,A)}`})})}};var mr=.05;function te(s,A){let{values:t,rows:n,columns:e,ratio:r,aim:i}=A,o={values:Float32Array.from(t),channels:1,height:n,width:e},a=$A(s,A);return g=>{let{samples:h,mean:I}=a(g,r),l=i==null?A.upstream:I-i,C={rois:[0,...g],bins:Nt.bins,rules:{...Nt.rules,ratio:r}},f=Float32Array.of(l),d=s.backward("roi_align",{...C,features:o,gradOutput:f}),[,Q,,u]=d.rois??[0,0,0,0],B=i==null?0:(I-i)**2/2;return{samples:h,output:I,upstream:l,amounts:[...d.features],slope:Q+u,loss:B}}}var _A=s=>s.flatMap((A,t)=>A?[t]:[]);function ne({check:s},{amounts:A,slope:t,loss:n},{mark:e,next:r}){if(s==="receivers")return _A(A);if(s==="amount")return[A[e??0]];let i=r-n-t;return[Math.abs(i)<=mr*Math.abs(t)?1:i>0?0:2]}function ee({kind:s,target:A,margin:t},{amounts:n,loss:e},r){return s==="receivers"?Math.abs(_A(n).length-A)<=t:s==="loss"?Math.abs(e-A)<=t:s==="zoom"&&r===A}var wr=74,[se,QA]=[26,38];function j({values:s},A){let t=c("g",{class:"rv-answer-scale"});function n(e){if(!e)return t.replaceChildren();let r=[...s,e.right,e.ghost],[i,o]=[Math.min(...r),Math.max(...r)],a=C=>se+(C-i)/(o-i||1)*(A-2*se),g=c("line",{x1:a(i),x2:a(o),y1:QA,y2:QA}),h=[i,o].map(C=>Kt(a(C),QA,3,"rv-scale-end")),I=Kt(a(e.right),QA,7,"rv-scale-right"),l=Kt(a(e.ghost),QA,9,"rv-ghost");t.replaceChildren(g,...h,l,I,re(a(e.right),QA-14,b(e.right),A),re(a(e.ghost),QA+26,`yours ${b(e.ghost)}`,A))}return n(null),{element:t,height:wr,show:n}}var Kt=(s,A,t,n)=>c("circle",{cx:s,cy:A,r:t,class:n});function re(s,A,t,n){let e=s<n/4?"start":s>3*n/4?"end":"middle";return c("text",{x:e==="middle"?s:s<n/2?s-10:s+10,y:A,"text-anchor":e},t)}var vr=4,Dr=60,[yr,kr]=[8,44],xr=4,ie=[[1,"▲ uphill"],[-1,"▼ downhill"]],At=class extends U{constructor(A,t,n){super(A,t,n);let{rows:e,columns:r,shows:i,path:o,zooms:a}=A;this.writes=i.includes("sum"),this.edges=o[0],this.zoom=a[0],this.share=0,this.reader=null,this.read=null,this.map=new fA({...A,shows:[]}),this.gains=c("g",{class:"rv-gains"}),this.box=c("rect",{class:"rv-bin"}),this.marks=c("g",{class:"rv-samples"}),this.buttons=n?.by==="cells"?A.values.map((Q,u)=>this.makeButton(u)):[];let g=c("rect",{class:"rv-bin-body"});this.handle=A.moves?J("Bin; the arrows move it",[0,r],g):c("g"),this.curve=i.includes("curve")?Zn(this.map.width):null;let h=n?.wrong.map(({values:Q})=>Q[0])??[];this.scale=n?.by==="number"?j({values:[0,...h]},this.map.width):null;let I=c("g",{},...this.map.cells.map(([,Q])=>Q)),l=[this.map.element,this.gains,I,this.box,this.marks,...this.buttons,this.handle],C=`A bin on ${e} × ${r} cells, and what goes back from it`,{width:f,height:d}=this.map;this.drawing=this.drawn({name:C,width:f,height:d},l,this.curve??this.scale),A.moves&&this.listen(this.drawing),this.chips=a.length>1?a.map(Q=>this.chip(`× ${Q}`,()=>this.enlarge(Q))):[],this.element=E("div",{class:"rv-backward-figure"},this.drawing,this.group()),this.draw()}group(){let{chips:A}=this,t=this.figure.shows.includes("arrows")?ie.map(([r,i])=>this.chip(i,()=>this.walk(r))):[],n=A.length?"Enlargement":"A step along the slope",e=[...A,...t];return e.length?E("div",{class:"rv-ratios",role:"group","aria-label":n},...e):null}chip(A,t){return E("button",{class:"rv-chip",type:"button",onclick:t},A)}makeButton(A){let{columns:t}=this.figure,{size:n}=this.map,[e,r]=[Math.floor(A/t),A%t],{x:i,y:o}=this.map.at(r-.5,e-.5),a=(I,l)=>c("rect",{x:i+I,y:o+I,width:n-2*I,height:n-2*I,class:l}),g=[a(0,"rv-pick"),a(2,"rv-cell-right"),a(6,"rv-cell-edge")],h=`row ${e}, column ${r}`;return W(c("g",{class:"rv-cell"},...g),h,()=>this.pick(A))}listen(A){T(A,(t,n)=>{if(!this.handle.contains(t))return null;this.handle.focus({preventScroll:!0});let[e,r]=[this.map.position(n),this.edges];return i=>{let{x:o,y:a}=this.map.position(i);this.shift(r,M(o-e.x,lA),M(a-e.y,lA))}}),O(this.handle,(t,n)=>this.shift(this.edges,t,n))}shift([A,t,n,e],r,i){let{rows:o,columns:a}=this.figure,[g,h]=[n-A,e-t],I=F(A+r,0,a-1-g),l=this.curve?t:F(t+i,0,o-1-h);this.edges=[I,l,nA(I+g),nA(l+h)],this.hold()}enlarge(A){this.zoom=A,this.hold()}walk(A){this.edges=this.stepped(this.edges,A),this.hold()}stepped(A,t){let{columns:n,rate:e}=this.figure,r=this.reader?.(A).slope??0,i=A[2]-A[0];return ZA(A,F(A[0]+t*e*r,0,n-1-i)-A[0])}use(A){this.reader=te(A,this.figure),this.held||this.playTo(this.share)}paint(A){this.map.paint(A)}playTo(A){let{path:t,zooms:n,shows:e}=this.figure;this.share=A,this.zoom=n[Math.min(n.length-1,Math.floor(A*n.length))];let r=q(t,Y(A)).map(i=>M(i,$));if(this.edges=r,!!e.includes("arrows"))for(let i=0;i<Math.floor(A*vr);i+=1)this.edges=this.stepped(this.edges,-1)}reached(A){return this.read!=null&&ee(A,this.read,this.zoom)}found(A){let{read:t,reader:n}=this;if(!t||!n)return null;let e=n(ZA(this.edges,1)).loss;return ne(A,t,{mark:this.figure.mark,next:e})}lines(){let{read:A,figure:t}=this;return!A||!this.writes||!this.open?[]:t.aim==null?[Sr(A)]:_n(A)}draw(){let{map:A,edges:t,figure:n}=this;this.read=this.reader?.(t)??null;let{read:e}=this,r=A.box(t);p(this.box,r);let i=n.mark==null?[]:[this.markOf(n.mark)],o=e&&this.open?e.amounts.flatMap((g,h)=>this.gainOf(g,h)):[];this.gains.replaceChildren(...o,...i);let a=e&&(this.open||n.mark!=null)?e.samples:[];this.marks.replaceChildren(...a.map(({x:g,y:h})=>{let{x:I,y:l}=A.at(g,h);return c("circle",{cx:I,cy:l,r:4.5,class:"rv-mark"})})),n.shows.includes("arrows")&&e&&this.marks.append(...br(r,e.slope)),n.moves&&this.drawHandle(r),this.curve&&this.reader&&e&&this.open?this.curve.show(this.reader,t,e,this.zoom):this.curve?.element.replaceChildren(),this.chips.forEach((g,h)=>{g.setAttribute("aria-pressed",String(n.zooms[h]===this.zoom))})}drawHandle(A){let[t,n]=this.edges;p(this.handle.firstElementChild??this.handle,A),p(this.handle,{class:"rv-bin-handle","aria-valuenow":L(K(t)),"aria-valuetext":`from x ${L(K(t))}, y ${L(K(n))}`})}cellOf(A){let{columns:t}=this.figure,{x:n,y:e}=this.map.at(A%t-.5,Math.floor(A/t)-.5);return{x:n,y:e,width:this.map.size,height:this.map.size}}gainOf(A,t){if(!A)return[];let n=Math.max(...(this.read?.amounts??[]).map(Math.abs)),{x:e,y:r,width:i}=this.cellOf(t),o=c("rect",{x:e,y:r,width:i,height:i,class:"rv-gain"});if(p(o,{style:`fill-opacity:${.2+.5*(Math.abs(A)/n)}`}),i<Dr)return[o];let a=m(e+i/2,r+i-6,N(A).replace("≈ ",""));return a.classList.add("rv-gain-value"),[o,a]}markOf(A){return c("rect",{...this.cellOf(A),class:"rv-square-kept"})}};function br({x:s,y:A,width:t,height:n},e){let r=Math.min(kr,yr+7*Math.abs(e));return ie.map(([i])=>{let o=i*Math.sign(e),a=o>0?s+t:s,[g,h]=[a+o*r,a+o*(r-6)],I=A+n/2,l=`M${a} ${I}H${h}M${h} ${I-5}L${g} ${I}L${h} ${I+5}Z`;return c("path",{d:l,class:i>0?"rv-arrow rv-arrow-up":"rv-arrow"})})}function Sr({amounts:s,upstream:A}){let t=_A(s).map(e=>K(s[e])),n=t.reduce((e,r)=>e+r,0);return t.length>xr?`${gA(t.length,"cell")} get ${L(K(n))} in all`:cA(t.map(L).join(" + "),n,A,Math.abs(A))}var he=128,[oe,ae]=[24,96],[Lt,Ht]=[20,108];function Ie({ratios:s,exact:A},t){let n=c("g",{class:"rv-bars"}),e=A??0;function r(i,o){let a=s.map(i),g=Math.max(...a.map(u=>Math.abs(u-e)),1e-6),h=u=>(oe+ae)/2-(u-e)/g*((ae-oe)/2),I=u=>Lt+(u+.5)/s.length*(t-Lt-Ht),l=k(Lt,h(e),t-Ht+4,h(e));p(l,{class:"rv-exact"});let C=s.flatMap((u,B)=>{if(u>o)return[ge(I(B),u,!1)];let[v,S]=[I(B),h(a[B])],w=u===o?" rv-bar-now":"",D=k(v,h(e),v,S);return p(D,{class:"rv-stem"}),[D,c("circle",{cx:v,cy:S,r:6,class:`rv-bar${w}`}),ge(v,u,u===o)]}),f=m(t-Ht+8,h(e)+4,`exact ${N(e)}`);p(f,{"text-anchor":"start"});let d=s.indexOf(o),Q=m(I(d),h(a[d])+(a[d]<e?20:-11),N(a[d]));n.replaceChildren(l,...C,f,...d<0?[]:[Q])}return{element:n,height:he,show:r}}function ge(s,A,t){let n=m(s,he-4,String(A));return t&&n.classList.add("rv-bar-label-now"),n}function yA(s,A){let t=[{count:A,step:1,centre:.5,field:1}];for(let[n,e,r]of s){let{count:i,step:o,centre:a,field:g}=t[t.length-1];t.push({count:Math.floor((i+2*r-n)/e)+1,step:o*e,centre:a+((n-1)/2-r)*o,field:g+(n-1)*o})}return t}function tt(s,A,t){let n=[Array.from({length:A},(e,r)=>+(r===t))];return yA(s,A).slice(1).forEach(({count:e},r)=>{let i=n[r];n.push(Array.from({length:e},(o,a)=>{let g=qt(s[r],a);return g.reduce((h,I)=>h+(i[I]??0),0)/g.length}))}),n}var qt=([s,A,t],n)=>Array.from({length:s},(e,r)=>n*A-t+r);function Yt(s,A){let t=[[A,A]];for(let n of[...s].reverse()){let[e,r]=t[0];t.unshift([qt(n,e)[0],qt(n,r)[n[0]-1]])}return t}var kA=s=>s.indexOf(Math.max(...s));function le(s){let A=yA(s,1);return`1 + ${s.map(([n],e)=>`${n-1} × ${A[e].step}`).join(" + ")} = ${A[A.length-1].field} pixels`}var Fr={alone:({weights:s},A)=>ce(s,A),weight:({weights:s},A)=>ce(s,A),value:({value:s},A)=>eA(s,A),aside:({value:s,weights:A},t)=>eA(s,t)&&!Ce(A),alike:({weights:s})=>Ce(s)},Rr={mean:({mean:s},A)=>eA(s,A),samples:({samples:s},A)=>eA(s.length,A),discarded:({samples:s},A)=>eA(s.filter(({state:t})=>t==="discarded").length,A)},Mr={still:({before:s,now:A,moved:t},n)=>fe(s,A)&&t>=n.target-n.margin,jump:({before:s,now:A})=>!fe(s,A),apart:({now:{columns:s}})=>new Set(s.flat()).size===s.flat().length},Nr={strongest:(s,A)=>eA(kA(s),A),answering:(s,A)=>eA(s.filter(t=>t>0).length,A)},Gr={reads:({position:s},A)=>eA(s,A),fits:({missed:s},{target:A,margin:t})=>Math.abs(s[A])<=t+1e-6},de=(s,A)=>Fr[s.kind]?.(A,s)??!1,pe=(s,A)=>Rr[s.kind]?.(A,s)??!1,eA=(s,{target:A,margin:t})=>Math.abs(s-A)<=t,ce=(s,A)=>[...s.values()].some(t=>eA(t,A)),Ce=s=>s.size===4&&[...s.values()].every(A=>A===.25),ue=(s,A)=>Mr[s.kind]?.(A,s)??!1,fe=(s,A)=>s.columns.join(";")===A.columns.join(";"),Qe=(s,A)=>Nr[s.kind]?.(A,s)??!1,Ee=(s,A)=>Gr[s.kind]?.(A,s)??!1;var Ur=40,Tt=22,nt=class{constructor(A,t,n){this.map=A,this.asked=t,this.moved=n,this.touched=!1,this.at=t.right.map((e,r)=>r),this.handles=this.at.map((e,r)=>this.makeHandle(r)),this.right=c("g",{class:"rv-right-points"}),this.element=c("g",{},this.right,...this.handles),this.draw()}get places(){return this.touched?[...this.at].sort((A,t)=>A-t):[]}makeHandle(A){let t=c("rect",{x:-14,y:-16,width:28,height:Tt+18,class:"rv-sample-reach"}),n=c("path",{d:`M0 ${Tt}L-7 4L7 4Z`,class:"rv-point-mark"}),e=[-1,this.map.figure.columns],r=J(`Mark ${A+1}; the arrows move it`,e,t,n,m(0,0,""));return p(r,{class:"rv-sample"}),O(r,i=>this.move(A,this.at[A]+i),{flat:!0}),r}listen(A){T(A,t=>{let n=this.handles.findIndex(e=>e.contains(t));return n<0?null:(this.handles[n].focus({preventScroll:!0}),e=>this.move(n,M(this.map.position(e).x,Ur)))})}move(A,t){this.at[A]=F(t,-1,this.map.figure.columns),this.touched=!0,this.draw(),this.moved()}put(A){this.at=[...A],this.touched=!0,this.draw(),this.moved()}reveal(A){for(let t of this.handles)p(t,{"data-ghost":A?"true":null});A&&([this.at,this.touched]=[[...A],!0]),this.right.replaceChildren(...(A?this.asked.right:[]).map(t=>{let{x:n,y:e}=this.map.at(t,0);return c("circle",{cx:n,cy:e,r:11,class:"rv-right-point"})})),this.draw()}draw(){this.handles.forEach((A,t)=>{let n=this.at[t];p(A,{transform:`translate(${this.map.at(n,0).x} ${this.map.top-Tt-2})`}),p(A,{"aria-valuenow":String(n),"aria-valuetext":b(n)});let e=A.lastElementChild;e.textContent=this.touched?b(Number(n.toFixed(2))):"?"})}};var xA=3,Be=.1,Jr=4,Or=5.5,et=class extends U{constructor(A,t,n){super(A,t,n),this.writes=A.shows.includes("sum")||A.shows.includes("grid"),this.ratio=A.ratio,this.edges=me(A.path,0),this.reader=null,this.read=null,this.map=new fA(A),this.points=n?.by==="points"?new nt(this.map,n,t.picked):null,this.bars=A.shows.includes("bars")?Ie(A,this.map.width):null;let e=n?.by==="number"&&n.check==="mean";if(this.scale=e?j(A,this.map.width):null,this.marks=c("g",{class:"rv-samples"}),this.box=c("rect",{class:"rv-bin"}),this.handle=this.makeHandle(),this.drawing=this.makeDrawing(),this.chips=A.ratios.map(r=>E("button",{class:"rv-chip",type:"button",onclick:()=>this.choose(r)},String(r))),this.element=E("div",{class:"rv-bin-figure"},this.drawing),this.chips.length){let r={class:"rv-ratios",role:"group","aria-label":"Samples per axis"};this.element.append(E("div",r,E("span",{},"sampling_ratio"),...this.chips))}this.draw()}makeDrawing(){let{width:A,height:t}=this.map,n=[this.map.element,this.box,this.marks,this.handle];this.points&&n.push(this.points.element);let e=this.drawn({name:"A bin on a map",width:A,height:t},n,this.bars??this.scale);return this.points?.listen(e),this.figure.grip!=="none"&&this.listen(e),e}makeHandle(){if(this.figure.grip==="none")return c("g");let A=this.figure.grip==="move"?"Bin; the arrows move it":"Corner of the bin; the arrows move it",t=this.figure.grip==="move"?c("rect",{class:"rv-bin-body"}):c("circle",{r:9,class:"rv-bin-corner"}),n=J(A,[-xA,this.figure.columns+xA],t);return p(n,{class:"rv-bin-handle"}),n}listen(A){T(A,(t,n)=>{if(!this.handle.contains(t))return null;this.handle.focus({preventScroll:!0});let[e,r]=[this.map.position(n),this.edges];return i=>{let{x:o,y:a}=this.map.position(i);this.shift(r,M(o-e.x,lA),M(a-e.y,lA))}}),O(this.handle,(t,n)=>this.shift(this.edges,t,n))}shift([A,t,n,e],r,i){let{rows:o,columns:a,grip:g}=this.figure,h=o>1?i:0,[I,l]=[n-A,e-t];if(g==="size"){let[C,f]=[F(n+r,A+Be,a),F(e+h,t+Be,o)];this.edges=[A,t,C,f]}else{let C=F(A+r,-xA,a-1+xA-I),f=o>1?F(t+h,-xA,o-1+xA-l):t;this.edges=[C,f,nA(C+I),nA(f+l)]}this.hold()}choose(A){this.ratio=A,this.hold()}get places(){return this.points?.places??[]}place(A){this.points?.put(A)}use(A){this.reader=$A(A,this.figure)}paint(A){this.map.paint(A)}playTo(A){let{path:t,ratios:n}=this.figure;this.edges=me(t,Y(A)),n.length&&(this.ratio=n[Math.min(n.length-1,Math.floor(A*n.length))])}reveal(A){this.points?.reveal(A),super.reveal(A)}reached(A){return this.read!=null&&pe(A,this.read)}found(A){return this.read&&qn(A,this.read)}lines(){let{read:A,figure:t}=this;return A?t.shows.includes("grid")?[Hr(this.edges,A)]:t.shows.includes("sum")?[Lr(A,uA(t.values))]:[]:[]}draw(){let{figure:A,map:t,edges:n}=this;this.read=this.reader?.(n,this.ratio)??null;let e=t.box(n);p(this.box,e),this.drawHandle(e);let i=this.read&&(A.shows.includes("samples")||this.asked&&this.open)?this.read?.samples??[]:[];this.marks.replaceChildren(...i.flatMap(o=>this.markOf(o,i.length))),this.bars&&this.reader&&this.bars.show(o=>this.reader(n,o).mean,this.ratio),this.chips.forEach((o,a)=>{o.setAttribute("aria-pressed",String(A.ratios[a]===this.ratio))})}drawHandle(A){let{grip:t}=this.figure,n=this.handle.firstElementChild;if(!n)return;let[e,r,i,o]=this.edges;t==="move"?p(n,A):p(n,{cx:A.x+A.width,cy:A.y+A.height});let a=this.figure.rows>1?`, ${x(i-e)} × ${x(o-r)} cells`:"";p(this.handle,{"aria-valuenow":x(t==="move"?e:i),"aria-valuetext":`from ${x(e)} to ${x(i)}${a}`})}markOf({x:A,y:t,state:n},e){let{map:r,figure:i}=this,{x:o,y:a}=r.at(A,t),g=this.open?n:"inside",h=e>64?1.6:e>9?3:Or,I=[c("circle",{cx:o,cy:a,r:h,class:`rv-mark rv-mark-${g}`,"data-state":g})];if(g==="clamped"){let d=r.at(F(A,0,i.columns-1),F(t,0,i.rows-1));I.unshift(c("path",{d:`M${o} ${a}L${d.x} ${d.y}`,class:"rv-mark-way"})),I.push(c("circle",{cx:d.x,cy:d.y,r:3,class:"rv-mark-read"}))}let l=i.shows.includes("positions")&&r.isLine&&(!this.asked||this.open||!this.points),C=e===1?"x = ":"",f=this.points?r.height-4:r.top-10;return l?[...I,m(o,f,`${C}${x(A)}`)]:I}},Kr={inside:"the sample reads ",clamped:"clamped, it reads ",discarded:"discarded, it counts as "};function Lr({samples:s,mean:A},t){let n=s.length;if(n>Jr)return`${gA(n,"sample")}, in the mean ${N(A,t)}`;if(n===1)return`${Kr[s[0].state]}${x(A,t)}`;let e=s.map(({value:i})=>K(i,t)),r=e.reduce((i,o)=>i+o,0);return cA(`(${e.map(L).join(" + ")}) / ${n}`,r/n,A,t)}function Hr([s,A,t,n],{samples:e}){let[r,i]=["x","y"].map(a=>new Set(e.map(g=>g[a])).size);return`${`⌈${x(t-s)}⌉ × ⌈${x(n-A)}⌉`} = ${r} × ${i} = ${gA(e.length,"sample")}`}var me=(s,A)=>q(s,A).map(t=>M(t,$));function ve({figure:s,read:A,reader:t,point:n,open:e}){return!A||!t||!e?[]:s.shows.includes("ways")?qr(s,t,n):s.shows.includes("sum")?[De(s,A)]:[]}function De({values:s},{weights:A,value:t}){let n=s.map((e,r)=>[K(A.get(r)??0),e]);return ye(n,t,uA(s))}function qr(s,A,{x:t,y:n}){let e=uA(s.values);return[`rectangles: ${De(s,A(t,n))}`,`x, then y: ${we(n,A(t,0).value,A(t,1).value,e)}`,`y, then x: ${we(t,A(0,n).value,A(1,n).value,e)}`]}function we(s,A,t,n){let[e,r]=[A,t].map(o=>K(o,n)),i=(1-s)*A+s*t;return ye([[K(1-s),e],[K(s),r]],i,n)}function ye(s,A,t){let n=s.map(([e,r])=>`${L(e)} × ${L(r)}`).join(" + ");return cA(n,s.reduce((e,[r,i])=>e+r*i,0),A,t)}var[Z,sA,Yr,Tr]=[64,34,24,8],Vr=250,ke={sums:20,areas:40},Vt=.45,Xr=.92,Pr=["top left","top right","bottom left","bottom right"],st=class extends U{constructor(A,t,n){super(A,t,n),this.writes=A.shows.includes("sum")||A.shows.includes("ways"),this.size=Vr/Math.max(2,A.columns),this.reader=null,this.read=null,this.colours=null,this.share=0,this.point=xe(A.path,0),this.cells=A.values.map((e,r)=>this.makeCell(r)),this.buttons=n&&n.by!=="number"?this.cells.map(({area:e})=>e):[],this.buttons.forEach((e,r)=>{W(e,this.nameOf(r),()=>this.pick(r))}),this.areas=c("g",{class:"rv-flight"}),this.lineMarks=c("g",{class:"rv-lines"}),this.guides=c("g",{class:"rv-guides"}),this.handle=this.makeHandle(),this.scale=n?.by==="number"?j(A,this.width):null,this.element=this.makeElement(),this.draw()}get width(){return Z+this.figure.columns*this.size+Yr}get height(){return sA+this.figure.rows*this.size+Tr}makeElement(){let{rows:A,columns:t}=this.figure,n=[...this.cells.map(({area:i})=>i),this.areas,c("g",{},...this.cells.flatMap(({value:i,weight:o})=>[i,o])),this.lineMarks,this.guides,this.handle],e=`${A} × ${t} cells and a sample`,r=this.drawn({name:e,width:this.width,height:this.height},n);return this.figure.moves&&this.listen(r),r}listen(A){jA(A,this.handle,t=>this.follow(t)),O(this.handle,(t,n)=>this.put(this.point.x+t,this.point.y+n))}follow({x:A,y:t}){let n=this.flies?ke.areas:ke.sums;this.put(M((A-Z)/this.size-.5,n),M((t-sA)/this.size-.5,n))}put(A,t){let{rows:n,columns:e}=this.figure;this.point={x:F(A,0,e-1),y:F(t,0,n-1)},this.share=1,this.hold()}use(A){this.reader=On(A,this.figure)}paint(A){this.colours=A,this.draw()}playTo(A){this.share=A;let t=this.flies?Math.min(1,A/Vt):A;this.point=xe(this.figure.path,Y(t))}get flies(){return this.figure.shows.includes("rectangles")}lines(){return ve(this)}reached(A){return this.read!=null&&de(A,this.read)}found(A){return this.read&&Yn(A,this.read)}makeCell(A){let{columns:t}=this.figure,{size:n}=this,[e,r]=[Math.floor(A/t),A%t],[i,o]=[Z+r*n,sA+e*n],a=c("rect",{x:i,y:o,width:n,height:n,class:"rv-cell-box"}),g=this.textAt(e,r),h=c("text",{...g,class:"rv-cell-value"}),I=c("text",{x:g.x,y:g.y+19,class:"rv-cell-weight"}),l=(d,Q)=>c("rect",{x:i+d,y:o+d,width:n-2*d,height:n-2*d,class:Q}),C=[l(2.5,"rv-cell-right"),l(7,"rv-cell-edge")],f=c("g",{class:"rv-cell","data-cell":A},a,...C);return{box:a,area:f,value:h,weight:I}}nameOf(A){let{columns:t,values:n}=this.figure;return n.length===4?`${Pr[A]} cell`:`row ${Math.floor(A/t)}, column ${A%t}`}textAt(A,t){let{rows:n,columns:e,values:r}=this.figure,i=r.length>4?0:.24*this.size,o=(g,h)=>h<2?-1:Math.sign(g-(h-1)/2),a=this.at(t,A);return{x:a.x+i*o(t,e),y:a.y+6+(i-6)*o(A,n)}}at(A,t){return{x:Z+(A+.5)*this.size,y:sA+(t+.5)*this.size}}makeHandle(){let A=c("circle",{r:8,class:"rv-sample-dot"});if(!this.figure.moves)return c("g",{class:"rv-sample"},A);let t=c("circle",{r:24,class:"rv-sample-reach"}),n=J("Sample; the arrows move it",[0,this.figure.columns-1],t,A);return p(n,{class:"rv-sample"}),n}draw(){let{x:A,y:t}=this.point,{columns:n,rows:e,shows:r}=this.figure;this.read=this.reader?.(A,t)??null;let i=this.at(A,t);p(this.handle,{transform:`translate(${i.x} ${i.y})`}),this.figure.moves&&p(this.handle,{"aria-valuenow":b(A),"aria-valuetext":`x ${b(A)}, y ${b(t)}`}),this.drawCells(),n<=2&&this.drawGuides(i,e>1),this.flies&&this.read&&this.drawRectangles(this.read),r.includes("lines")&&this.reader&&this.drawLines(this.reader)}drawCells(){let{values:A,shows:t}=this.figure,n=this.open&&A.length<=4&&(t.includes("weights")||this.asked),e=[Math.min(...A),Math.max(...A)];this.cells.forEach(({box:r,value:i,weight:o},a)=>{i.textContent=b(A[a]);let g=this.read?.weights.get(a)??0;if(o.textContent=n&&this.read?`× ${x(g)}`:"",!this.colours)return;let h=iA(this.colours.ramps.sequential,A[a],e),I=this.flies;p(r,{style:I?null:`fill:${oA(h)}`});let l=I?"":`fill:${EA(h,this.colours)}`;p(i,{style:l}),p(o,{style:l})})}drawGuides(A,t){let n=this.at(0,0),{x:e,y:r}=this.point,i=[k(n.x,sA-8,A.x,sA-8),m((n.x+A.x)/2,sA-14,`dx = ${x(e)}`)],o=[k(Z-8,n.y,Z-8,A.y),m(Z-13,(n.y+A.y)/2-3,"dy","end"),m(Z-13,(n.y+A.y)/2+12,x(r),"end")],a=[k(A.x,sA-8,A.x,A.y),k(Z-8,A.y,A.x,A.y)];for(let g of a)p(g,{class:"rv-thread"});this.guides.replaceChildren(a[0],...i,...t?[a[1],...o]:[])}drawRectangles({weights:A}){let{x:t,y:n}=this.point,e=Y(Math.min(1,Math.max(0,(this.share-Vt)/(Xr-Vt)))),{size:r}=this,i=this.at(0,0),o=[0,1,2,3].flatMap(a=>{let[g,h]=[a%2,Math.floor(a/2)],I=g?t:1-t,l=h?n:1-n;if(!A.get(a))return[];let C={x:i.x+(g?0:t*r),y:i.y+(h?0:n*r)},f={x:Z+(g?2*r-I*r:0),y:sA+(h?2*r-l*r:0)},d={width:I*r,height:l*r,"data-area":a},Q={x:C.x+(f.x-C.x)*e,y:C.y+(f.y-C.y)*e};return[c("rect",{...C,...d,class:"rv-area-home"}),c("rect",{...Q,...d,class:"rv-area"})]});this.areas.replaceChildren(...o)}drawLines(A){let{x:t}=this.point,n=uA(this.figure.values),[e,r]=[0,1].map(g=>this.at(t,g)),i=[0,1].map(g=>k(this.at(0,g).x,this.at(0,g).y,this.at(1,g).x,this.at(1,g).y)),o=[e,r].map(({x:g,y:h})=>c("circle",{cx:g,cy:h,r:5,class:"rv-line-dot"})),a=[m(e.x,e.y-11,x(A(t,0).value,n)),m(r.x,r.y+20,x(A(t,1).value,n))];for(let g of a)g.classList.add("rv-line-value");this.lineMarks.replaceChildren(...i,k(e.x,e.y,r.x,r.y),...o,...a)}};function xe(s,A){let[t,n]=q(s,A).map(e=>M(e,$));return{x:t,y:n}}var zr=1,Xt=15,$r=8,Wr=120,rt=class extends U{constructor(A,t,n){super(A,t,n),this.map=new fA({...A,rows:1,columns:A.values.length,shows:[]}),this.edges=[...A.path[0]],this.began=this.edges,this.reader=null,this.read=null,this.box=c("rect",{class:"rv-bin"}),this.bars=c("g",{class:"rv-pool-bars"}),this.buttons=n?.by==="cells"?A.values.map((e,r)=>this.makeButton(r)):[],this.handle=this.makeHandle(),this.scale=n?.check==="maximum"?j(A,this.map.width):null,this.element=this.makeElement(),this.draw()}get height(){return this.map.height+this.figure.bins*Xt+$r}makeElement(){let{width:A}=this.map,t=[this.map.element,this.box,this.bars,...this.buttons,this.handle],n=this.drawn({name:"A box on a line of cells",width:A,height:this.height},t);return this.figure.grip!=="none"&&this.listen(n),n}makeButton(A){let{size:t,top:n,rowHeight:e}=this.map,{x:r}=this.map.at(A-.5,0),i=(g,h)=>c("rect",{x:r+g,y:n+g,width:t-2*g,height:e-2*g,class:h}),o=c("rect",{x:r,y:n,width:t,height:e,class:"rv-pick"}),a=[i(2,"rv-cell-right"),i(5,"rv-cell-edge")];return W(c("g",{class:"rv-cell"},o,...a),`column ${A}`,()=>this.pick(A))}makeHandle(){let{grip:A,values:t}=this.figure;if(A==="none")return c("g");let n=A==="move"?"Box; the arrows move it":"Right edge of the box; the arrows move it",e=A==="move"?c("rect",{class:"rv-bin-body"}):c("circle",{r:10,class:"rv-bin-corner"}),r=J(n,[0,t.length],e);return p(r,{class:"rv-bin-handle"}),r}listen(A){T(A,(t,n)=>{if(!this.handle.contains(t))return null;this.handle.focus({preventScroll:!0});let[e,r]=[this.map.position(n).x,this.edges];return i=>this.shift(r,M(this.map.position(i).x-e,lA))}),O(this.handle,t=>this.shift(this.edges,t),{flat:!0})}shift([A,t],n){let e=this.figure.values.length;if(this.held||(this.began=this.edges),this.figure.grip==="size")this.edges=[A,F(t+n,A+zr,e)];else{let r=F(A+n,0,e-(t-A));this.edges=[r,nA(r+t-A)]}this.hold()}use(A){this.reader=Kn(A,this.figure)}paint(A){this.map.paint(A)}playTo(A){this.edges=q(this.figure.path,Y(A)).map(t=>M(t,$))}reached(A){if(!this.reader||!this.read)return!1;let t=this.reader(this.began[0],this.began[1]);return ue(A,{before:t,now:this.read,moved:Math.abs(this.edges[0]-this.began[0])})}found(A){return this.read&&Hn(A,this.read,this.figure.mark??0)}draw(){let{map:A,figure:t}=this,[n,e]=this.edges;this.read=this.reader?.(n,e)??null;let r=A.box([n-.5,0,e-.5,0]);p(this.box,r);let i=this.handle.firstElementChild;i&&(t.grip==="move"?p(i,r):p(i,{cx:r.x+r.width,cy:r.y+r.height/2}),p(this.handle,{"aria-valuenow":b(t.grip==="move"?n:e),"aria-valuetext":`from ${b(n)} to ${b(e)}`}));let o=this.ends(r.width),a=this.open&&this.read?this.read.columns.flatMap((g,h)=>this.barOf(g,h)):[];this.bars.replaceChildren(...o,...a)}ends(A){let t=A<Wr;return["from","to"].map((n,e)=>{let r=this.edges[e],i=m(this.map.at(r-.5,0).x,this.map.top-12,`${n} ${b(r)}`);return p(i,{"text-anchor":e===0===t?"end":"start"}),i})}barOf(A,t){let{map:n,figure:e}=this,r=n.height+t*Xt;if(!A.length)return[];let i=n.at(A[0]-.5,0).x,o=n.at(A[A.length-1]+.5,0).x,a=e.mark==null||e.mark===t?" rv-pool-bar-strong":"",g=c("rect",{x:i+1,y:r,width:o-i-2,height:Xt-4,rx:3,class:`rv-pool-bar${a}`});p(g,{"data-columns":A.join(" ")});let h=m(o+5,r+10,`bin ${t}`);return p(h,{"text-anchor":"start"}),o>n.width-40&&p(h,{x:i-5,"text-anchor":"end"}),[g,h]}};function rA({rows:s,columns:A},t){let[n,e]=[Math.min(s,A),Math.max(s,A)];if(n===e)return null;let r=(e-n)/t;return{count:t,gap:r,overlap:1-r/n}}function be(s,A){let{rows:t,columns:n,values:e}=A,r={values:Float32Array.from(e),channels:1,height:t,width:n};return(i,o,a)=>{let g=a?rA(A,a):null;if(g&&g.count>6)return{squares:jr(A,g),steps:g};let h={height:t,width:n,scales:3,overlap:g?.overlap??.4,variant:o},{regions:I,level:l}=s.regions(h),f=Array.from(l,(B,v)=>[...I.subarray(4*v,4*v+4)]).filter((B,v)=>i?l[v]===i:l[v]),d=l.filter(B=>B===1).length,{argmax:Q}=e.length?s.regionMaxima({features:r,regions:f.flat()}):{};return{squares:f.map(([B,v,S],w)=>({x:B,y:v,size:S-B+1,largest:Q?.[w]})),steps:d>1?rA(A,d-1):null}}}function jr({rows:s,columns:A},{count:t,gap:n}){let e=Math.min(s,A);return Array.from({length:t+1},(r,i)=>{let o=Math.floor(i*n+1e-9);return A>s?{x:o,y:0,size:e}:{x:0,y:o,size:e}})}function it(s,A){let t=new Set(s.flatMap(({x:n,size:e})=>Array.from({length:e},(r,i)=>n+i)));return Array.from({length:A},(n,e)=>e).filter(n=>!t.has(n))}function Se(s,{rows:A,columns:t,channels:n},e){let r={values:new Float32Array(n*A*t),channels:n,height:A,width:t},i=e.flatMap(({x:g,y:h,size:I})=>[g,h,g+I-1,h+I-1]),{maxima:o}=s.regionMaxima({features:r,regions:i}),a=new Float32Array(o.length/e.length);for(let g=0;g<o.length;g+=1)a[g%a.length]+=o[g];return a.length}function Fe({check:s},{squares:A}){return s==="squares"?[A.length]:[...new Set(A.map(({x:t})=>t))].sort((t,n)=>t-n)}function Re({kind:s,target:A,margin:t},{squares:n,steps:e},r){return s==="overlap"?e!=null&&Math.abs(e.overlap-A)<=t:s==="squares"?Math.abs(n.length-A)<=t:s==="short"&&it(n,r).includes(r-1)}var[Me,Ne,Pt]=[14,112,140],[_,SA]=[40,14],[FA,Zr]=[-1,1],ot=.4,zt=6;function Ge(s,A,t){let n=c("g"),e={x:_,y:Me-8,width:t-_-SA,height:Pt-6},r=c("g",{class:"rv-overlap"},c("rect",{...e,class:"rv-pick"}),n),i=l=>_+(l-.5)/A*(t-_-SA),o=l=>Ne-(Math.max(FA,l)-FA)/(Zr-FA)*(Ne-Me),a=l=>{let C=(l-_)/(t-_-SA)*A;return Math.min(A,Math.max(1,Math.ceil(C)))},g=(l,C)=>{let f=[];for(let d=l;d<=C+1e-9;d+=.1){let Q=rA(s,d);Q&&Q.overlap>=FA&&f.push(`${i(d)} ${o(Q.overlap)}`)}return f.length?`M${f.join("L")}`:""};function h(l,C){if(!C)return n.replaceChildren();let f=k(_,o(ot),t-SA,o(ot));p(f,{class:"rv-exact"});let d=k(_,o(0),t-SA,o(0));p(d,{class:"rv-overlap-none"});let Q=[m(_-4,o(ot)+4,"40 %","end"),m(_-4,o(0)+4,"0","end")],u=Array.from({length:A},(B,v)=>I(v+1,l)).flat();n.replaceChildren(d,f,c("path",{d:g(1,Math.min(zt,A)),class:"rv-overlap-way"}),c("path",{d:g(zt,A),class:"rv-overlap-way rv-overlap-untried"}),...Q,...u)}function I(l,C){let[f,d]=[i(l),rA(s,l)?.overlap??0],Q=o(d),u=m(f,Pt-12,String(l));if(l!==C)return[d<FA?Ai(f,Q):_r(f,Q,l),u];u.classList.add("rv-bar-label-now");let B=m(f,Q+(d>ot?-12:20),N(d));return B.classList.add("rv-overlap-said"),p(B,{"text-anchor":f>t*.75?"end":f<t*.25?"start":"middle"}),[c("circle",{cx:f,cy:Q,r:7,class:"rv-bar rv-bar-now"}),u,B]}return{element:r,height:Pt,show:h,countAt:a}}var _r=(s,A,t)=>c("circle",{cx:s,cy:A,r:4,class:`rv-bar${t>zt?" rv-overlap-untried":""}`}),Ai=(s,A)=>c("path",{d:`M${s-5} ${A-4}H${s+5}L${s} ${A+4}Z`,class:"rv-bar"});var RA=340,[ti,z,ni]=[6,12,26],[ei,si]=[34,210],ri=16,ii=2.5,$t=6,at=class extends U{constructor(A,t,n){super(A,t,n);let{rows:e,columns:r,shows:i,levels:o,layouts:a,path:g,most:h}=A;this.writes=i.includes("sum"),this.size=Math.min((RA-2*ti)/r,si/e,ei),this.left=(RA-r*this.size)/2,this.bottom=z+e*this.size,this.height=this.bottom+ni,this.level=o[0],this.layout=a[0],this.steps=g[0]??0,this.share=1,this.kernels=null,this.reader=null,this.read=null,this.ghost=0,this.cells=A.values.map((l,C)=>this.makeCell(C)),this.squares=c("g",{class:"rv-squares"}),this.buttons=n?.by==="cells"?Array.from({length:r},(l,C)=>this.makeButton(C)):[],this.handle=h?J("Second square; the arrows move it",[0,r]):c("g"),this.curve=i.includes("curve")?Ge(A,h||$t,RA):null;let I=n?.by==="number"&&!this.curve;if(this.scale=I?j({values:[0,...n.wrong.map(({values:l})=>l[0])]},RA):null,this.drawing=this.makeDrawing(),this.chips=this.makeChips(),this.element=E("div",{class:"rv-regions-figure"},this.drawing),this.chips.length){let l=o.length>1?"level":"arithmetic",C={class:"rv-ratios",role:"group","aria-label":l};this.element.append(E("div",C,E("span",{},l),...this.chips))}this.draw()}makeDrawing(){let{rows:A,columns:t}=this.figure,{left:n,size:e,bottom:r}=this,i=c("g",{class:"rv-map-grid"});for(let l=0;l<=t;l+=1)i.append(k(n+l*e,z,n+l*e,r));for(let l=0;l<=A;l+=1)i.append(k(n,z+l*e,n+t*e,z+l*e));let o=c("rect",{x:n,y:z,width:t*e,height:A*e});p(o,{class:"rv-map-ground"});let a=[o,...this.cells.flat(),i,...this.numbers(),this.squares,...this.buttons],g=`Squares on a map of ${A} rows and ${t} columns`,h=this.curve??this.scale,I=this.drawn({name:g,width:RA,height:this.height},[...a,this.handle],h);return this.figure.most&&this.listen(I),I}numbers(){let{columns:A}=this.figure;return(A<=ri?Array.from({length:A},(n,e)=>e):[0,A-1]).map(n=>this.numberOf(n))}numberOf(A){let t=m(this.left+(A+.5)*this.size,this.bottom+16,String(A));return t.classList.add("rv-map-number"),t}makeCell(A){let{columns:t,values:n}=this.figure,{size:e}=this,[r,i]=[this.left+A%t*e,z+Math.floor(A/t)*e],o=m(r+e/2,i+e/2+4,String(n[A]));return o.classList.add("rv-map-value"),[c("rect",{x:r,y:i,width:e,height:e}),o]}makeButton(A){let{size:t}=this,[n,e]=[this.left+A*t,this.bottom-z],r=(o,a)=>c("rect",{x:n+o,y:z+o,width:t-2*o,height:e-2*o,class:a}),i=[r(0,"rv-pick"),r(2,"rv-cell-right"),r(5,"rv-cell-edge")];return W(c("g",{class:"rv-cell"},...i),`column ${A}`,()=>this.pick(A))}makeChips(){let{levels:A,layouts:t}=this.figure,n=(e,r)=>E("button",{class:"rv-chip",type:"button",onclick:r},e);return A.length>1?A.map(e=>n(String(e),()=>this.choose({level:e}))):t.length<2?[]:t.map(e=>n(e.label,()=>this.choose({layout:e})))}choose(A){Object.assign(this,A),this.share=1,this.hold()}listen(A){let{curve:t}=this;T(A,(n,e)=>{if(this.handle.focus({preventScroll:!0}),t?.element.contains(n))return this.choose({steps:t.countAt(e.x)}),i=>this.choose({steps:t.countAt(i.x)});if(!this.handle.contains(n))return null;let r=rA(this.figure,this.steps)?.gap??0;return i=>this.choose({steps:this.nearest(r+(i.x-e.x)/this.size)})}),O(this.handle,n=>this.move(-Math.sign(n)),{flat:!0})}move(A){this.choose({steps:Math.min(this.figure.most,Math.max(1,this.steps+A))})}nearest(A){let t=e=>Math.abs((rA(this.figure,e)?.gap??0)-A);return Array.from({length:this.figure.most},(e,r)=>r+1).reduce((e,r)=>t(r)<t(e)?r:e)}use(A){this.kernels=A,this.reader=be(A,this.figure)}paint(A){let{values:t}=this.figure,n=[Math.min(...t),Math.max(...t)];this.cells.forEach(([e,r],i)=>{let o=iA(A.ramps.sequential,t[i],n);p(e,{style:`fill:${oA(o)}`}),p(r,{style:`fill:${EA(o,A)}`})})}playTo(A){let{levels:t,layouts:n,path:e}=this.figure;this.share=A,this.level=Wt(t,A),this.layout=Wt(n,A),e.length&&(this.steps=Wt(e,A))}reveal(A){let t=this.asked?.by==="number"&&this.curve;this.ghost=t&&A?A[0]-1:0,super.reveal(A)}reached(A){return this.read!=null&&Re(A,this.read,this.figure.columns)}found(A){return!this.read||!this.kernels?null:A.check!=="numbers"?Fe(A,this.read):[Se(this.kernels,this.figure,this.read.squares)]}lines(){let{read:A,figure:t}=this;return!A||!this.writes?[]:t.shows.includes("maxima")?[this.maximumLine(A)]:t.shows.includes("uncovered")?gi(A,t.columns):t.levels.length>1?[ai(A.squares,this.level,t)]:A.steps?oi(A.steps,t):[]}maximumLine({squares:A}){let{x:t,y:n,size:e,largest:r}=A[this.at],i=this.figure.values[r??0],o=e>1?`columns ${t}–${t+e-1}, rows ${n}–${n+e-1}`:`cell ${t}, ${n}`;return`region ${this.at+1} of ${A.length}, ${o}: largest ${x(i)}`}get at(){let A=this.read?.squares.length??1;return Math.min(A-1,Math.floor(this.share*A))}draw(){let{figure:A,level:t,layout:n,steps:e}=this;this.read=this.reader?.(t,n.variant,e||void 0)??null;let{read:r}=this,i=A.shows.includes("maxima"),o=r&&(this.open||i)?r.squares:[],a=i?this.one(o):o.map((h,I)=>this.squareOf(h,I));A.most&&a.push(...a.splice(1,1));let g=A.shows.includes("uncovered")?it(o,o.length?A.columns:0):[];this.squares.replaceChildren(...g.flatMap(h=>this.bareOf(h)),...this.ghosts(),...a),this.curve?.show(this.open?r?.steps?.count??0:0,this.open),this.drawHandle(),this.chips.forEach((h,I)=>{let l=A.levels.length>1?A.levels[I]===t:A.layouts[I]===n;h.setAttribute("aria-pressed",String(l))})}placeOf({x:A,y:t,size:n},e=0){let r=n*this.size-2*e;return{x:this.left+A*this.size+e,y:z+t*this.size+e,width:r,height:r}}squareOf(A,t){let n=this.steps>$t?" rv-square-untried":"",e=this.figure.most&&t===1?" rv-square-held":"";return c("rect",{...this.placeOf(A,t%2?ii:0),class:`rv-square${n}${e}`})}one(A){let t=A[this.at];if(!t)return[];let{columns:n}=this.figure,e=t.largest??0,r={x:e%n,y:Math.floor(e/n),size:1};return[c("rect",{...this.placeOf(t),class:"rv-square rv-square-held"}),c("rect",{...this.placeOf(r,1),class:"rv-square-kept"})]}ghosts(){let{ghost:A,reader:t,level:n,layout:e}=this;if(!t||!this.open||!Number.isInteger(A)||A<1||A>2*$t)return[];let{squares:r}=t(n,e.variant,A);return r.map(i=>c("rect",{...this.placeOf(i,5),class:"rv-square-ghost"}))}bareOf(A){let n={x:this.left+A*this.size,y:z,width:this.size,height:this.bottom-z,class:"rv-column-bare"},e=this.numberOf(A);return e.classList.add("rv-column-bare-number"),[c("rect",n),e]}drawHandle(){let A=this.figure.most?this.read?.squares[1]:null;if(!A)return;let t=rA(this.figure,this.steps);this.handle.replaceChildren(c("rect",{...this.placeOf(A),class:"rv-bin-body"})),p(this.handle,{class:"rv-bin-handle","aria-valuenow":x(t?.gap??0),"aria-valuetext":`${gA(this.steps,"step")}, overlap ${N(t?.overlap??0)}`})}},Wt=(s,A)=>s[Math.min(s.length-1,Math.floor(A*s.length))];function oi({count:s,gap:A,overlap:t},{rows:n,columns:e}){let[r,i]=[Math.min(n,e),Math.max(n,e)];return[`a step is (${i} − ${r}) / ${s} ${Ue(A)} cells`,`overlap 1 − ${N(A).replace("≈ ","")} / ${r} ${Ue(t)}`]}var Ue=s=>N(s).startsWith("≈")?N(s):`= ${N(s)}`;function ai(s,A,{rows:t,columns:n}){let[e,r]=["y","x"].map(o=>new Set(s.map(a=>a[o])).size);return`${`⌊2 × ${Math.min(t,n)} / ${A+1}⌋ = ${s[0].size}`} cells a side, ${e} × ${r} = ${gA(s.length,"square")}`}function gi({squares:s},A){let t=Math.max(...s.map(({x:e,size:r})=>e+r-1)),n=it(s,A);return[`the last square ends at column ${t}`,`in no square: columns ${n.join(", ")}`]}var gt=340,Je=.45,V={top:44,height:44},Oe=36,MA={gap:20,height:34},dA=.5,hi=32,Ii=1.25,ht=class extends U{constructor(A,t,n){super(A,t,n);let{columns:e,networks:r,path:i,stride:o}=A;this.writes=!0,this.unit=gt/(e+2*Je),this.mark=i[0][0],this.gap=i[0][1],this.reader=null,this.position=Number.NaN,this.centres=r.map(({layers:I})=>(yA(I,1).at(-1)?.centre??0)/o),this.rulerTop=V.top+V.height+r.length*Oe+MA.gap,this.marks=c("g",{class:"rv-ruler-marks"}),this.ruler=this.makeRuler(),this.answers=c("g");let a=[...this.makeCells(),...this.makeNetworks(),this.ruler,this.marks,this.answers],g=this.rulerTop+MA.height+(n?40:22),h=this.drawn({name:"Cells and a ruler of positions",width:gt,height:g},a);A.moves&&this.listen(h),this.element=h,this.draw()}xOf(A){return(Je+A)*this.unit}makeCells(){let{columns:A,stride:t}=this.figure,n=Array.from({length:A},(o,a)=>c("rect",{x:this.xOf(a),y:V.top,width:this.unit,height:V.height,class:"rv-cell-box"})),e=Array.from({length:A+1},(o,a)=>{let g=m(this.xOf(a),V.top-6,String(a*t));return g.classList.add("rv-map-number"),g}),r=V.top+V.height/2,i=n.map((o,a)=>c("circle",{cx:this.xOf(a+dA),cy:r,r:2.5,class:"rv-cell-centre"}));return[...n,...e,...i]}makeNetworks(){let{columns:A,networks:t}=this.figure;return t.flatMap(({title:n},e)=>{let r=V.top+V.height+e*Oe+28,i=Array.from({length:A},(a,g)=>c("circle",{cx:this.xOf(g+this.centres[e]),cy:r,r:4.5,class:"rv-network","data-network":e})),o=m(this.xOf(0),r-11,n);return p(o,{"text-anchor":"start"}),[...i,o]})}makeRuler(){let{columns:A,moves:t}=this.figure,n=this.rulerTop,e=c("rect",{x:this.xOf(0)-12,y:n-6,width:(A-1)*this.unit+24,height:MA.height,rx:4,class:"rv-ruler-back"}),r=Array.from({length:A},(o,a)=>[k(this.xOf(a),n-6,this.xOf(a),n+6),m(this.xOf(a),n+21,String(a))]);if(!t)return c("g",{class:"rv-ruler"},e,...r.flat());let i=J("Ruler of positions; the arrows slide it",[0,dA],e,...r.flat());return p(i,{class:"rv-ruler rv-bin-handle"}),i}listen(A){T(A,(t,n)=>{if(!this.ruler.contains(t))return null;this.ruler.focus({preventScroll:!0});let e=this.gap;return r=>this.slide(M(e+(r.x-n.x)/this.unit,hi))}),O(this.ruler,t=>this.slide(this.gap+t),{flat:!0,unit:Ii})}slide(A){this.gap=F(A,0,dA),this.hold()}use(A){this.reader=Ln(A,this.figure.stride)}playTo(A){[this.mark,this.gap]=q(this.figure.path,Y(A)).map(t=>M(t,$)),this.setRuler()}reveal(A){super.reveal(A),this.setRuler(),this.draw();let t=A&&this.asked?this.dots(this.asked.right[0],A[0]):[];this.answers.replaceChildren(...t)}setRuler(){this.asked&&(this.gap=this.open?dA:this.figure.path[0][1])}get missed(){return this.centres.map(A=>(this.gap-A)*this.figure.stride)}reached(A){return Ee(A,{position:this.position,missed:this.missed})}found(){return this.reader&&[this.reader(this.mark,dA)]}lines(){let{networks:A,stride:t}=this.figure;if(A.length)return A.map(({title:e},r)=>`${e}: ${x(Math.abs(this.missed[r]))} px off`);if(!this.open||Number.isNaN(this.position))return[];let n=this.gap?`${b(this.mark)} / ${t} − ${x(this.gap)}`:`${b(this.mark)} / ${t}`;return[cA(n,this.mark/t-this.gap,this.position,this.figure.columns)]}draw(){let{networks:A,stride:t,moves:n}=this.figure;if(this.position=this.reader?.(this.mark,this.gap)??Number.NaN,p(this.ruler,{transform:`translate(${this.gap*this.unit} 0)`}),n){let a=`0 lies ${x(this.gap)} cells from the first edge`;p(this.ruler,{"aria-valuenow":x(this.gap),"aria-valuetext":a})}let[e,r]=[this.xOf(this.mark/t),this.rulerTop-6],i=k(e,V.top-22,e,r);p(i,{class:"rv-ruler-mark"});let o=m(e,V.top-26,`${b(this.mark)} px`);o.classList.add("rv-bar-label-now"),this.marks.replaceChildren(...A.length?[]:[i,o,...this.reading(e)],...this.gapMark())}reading(A){if(!this.open||this.asked||Number.isNaN(this.position))return[];let t=m(A,this.rulerTop+MA.height+16,x(this.position));return t.classList.add("rv-bar-label-now"),[c("circle",{cx:A,cy:this.rulerTop-6,r:6,class:"rv-mark"}),t]}gapMark(){if(!this.gap||!this.open)return[];let A=this.rulerTop-13,t=k(this.xOf(0),A,this.xOf(this.gap),A);p(t,{class:"rv-ruler-gap"});let n=m(this.xOf(this.gap)+6,A+4,this.gap===dA?"half a cell":"");return p(n,{"text-anchor":"start",class:"rv-stack-name"}),[t,n]}dots(A,t){let n=this.rulerTop-6,e=l=>Math.min(gt-10,Math.max(10,this.xOf(l+dA))),r=this.rulerTop+MA.height+16,i=Math.abs(A-t)<1e-9,o=k(e(t),V.top,e(t),n);p(o,{class:"rv-ruler-ghost"});let a=c("circle",{cx:e(t),cy:n,r:9,class:"rv-ghost"}),g=c("circle",{cx:e(A),cy:n,r:6,class:"rv-scale-right"}),h=b((t+dA)*this.figure.stride),I=m(e(t),r+18,`yours ${b(t)}${i?"":`, at ${h} px`}`);return p(I,{"text-anchor":e(t)>gt/2?"end":"start"}),[...i?[]:[o],a,g,m(e(A),r,x(A)),I]}};var Ke=340,jt=3,It=24,AA=24,Le=26,li=26,Zt=4,ci=20,lt=class extends U{constructor(A,t,n){super(A,t,n);let{layers:e,pixels:r,path:i,lean:o,shows:a}=A;this.writes=a.includes("field"),this.rows=yA(e,r),this.unit=Ke/(r+2*jt),this.lit=i[0],this.lean=o[0],this.colours=null,this.groups=this.rows.map((f,d)=>this.makeRow(f,d));let g=this.groups[this.groups.length-1];n?.by==="cell"&&(this.buttons=g.cells.map((f,d)=>this.makeButton(d))),this.marks=c("g",{class:"rv-stack-marks"}),this.ghost=c("g"),this.handle=this.makeHandle();let h="A row of a picture and the layers below it",l=[...this.groups.map(({group:f})=>f),this.marks,this.ghost,...this.buttons,this.handle],C=this.drawn({name:h,width:Ke,height:this.yOf(this.rows.length)-Le+li},l);A.moves&&this.listen(C),this.element=C,this.draw()}yOf(A){return It+A*(AA+Le)}xOf(A,t){return(jt+t*this.rows[A].step)*this.unit}shift(A){let{step:t,centre:n}=this.rows[A];return this.lean*(n-t/2)*this.unit}makeRow({count:A},t){let n=Array.from({length:A},(r,i)=>this.makeCell(t,i));return{group:c("g",{},...this.paddings(t),...n),cells:n}}makeCell(A,t){let[n,e,r]=[this.xOf(A,t),this.yOf(A),this.rows[A].step*this.unit],i=c("g",{},c("rect",{x:n,y:e,width:r,height:AA,class:"rv-cell-box"}));return A===this.rows.length-1&&i.append(m(n+r/2,e+AA+20,String(t))),i}makeButton(A){let t=this.rows.length-1,[n,e,r]=[this.xOf(t,A),this.yOf(t),this.rows[t].step*this.unit],i=(a,g)=>c("rect",{x:n+1,y:e-a,width:r-2,height:AA+2*a,class:g}),o=[i(3,"rv-cell-right"),i(6,"rv-cell-edge")];return W(c("g",{class:"rv-cell"},i(6,"rv-pick"),...o),`cell ${A}`,()=>this.pick(A))}paddings(A){let t=this.figure.layers[A]?.[2]??0;if(!this.figure.shows.includes("padding"))return[];let{count:n,step:e}=this.rows[A];return Array.from({length:t},(r,i)=>[-1-i,n+i]).flat().map(r=>{let i={x:this.xOf(A,r)+1,y:this.yOf(A)+1};return c("rect",{...i,width:e*this.unit-2,height:AA-2,class:"rv-padding"})})}makeHandle(){if(!this.figure.moves)return c("g");let A=c("rect",{x:-16,y:It-14,width:32,height:AA+28,class:"rv-sample-reach"}),t=J("Lit pixel; the arrows move it",[0,this.figure.pixels-1],A);return p(t,{class:"rv-sample"}),t}listen(A){jA(A,this.handle,({x:t})=>this.put(Math.floor(t/this.unit)-jt)),O(this.handle,t=>this.put(this.lit+Math.round(t)),{flat:!0,unit:ci})}put(A){this.lit=Math.min(this.figure.pixels-1,Math.max(0,A)),this.lean=this.figure.lean[this.figure.lean.length-1],this.hold()}paint(A){this.colours=A,this.draw()}playTo(A){let{path:t,lean:n}=this.figure,e=Y(A);[this.lit]=q(t.map(r=>[r]),e).map(Math.round),[this.lean]=q(n.map((r,i)=>[r,i]),e)}reached(A){return Qe(A,this.answers)}found({check:A}){return[A==="field"?this.rows[this.rows.length-1].field:kA(this.answers)]}lines(){return this.open?[le(this.figure.layers)]:[]}get answers(){let{layers:A,pixels:t}=this.figure;return tt(A,t,this.lit)[A.length]}draw(){let{layers:A,pixels:t}=this.figure,n=tt(A,t,this.lit);this.groups.forEach(({group:e,cells:r},i)=>{p(e,{transform:this.lean?`translate(${this.shift(i)} 0)`:null}),this.colour(r,i&&!this.open?null:n[i])}),p(this.handle,{transform:`translate(${this.xOf(0,this.lit+.5)} 0)`}),p(this.handle,{"aria-valuenow":this.lit,"aria-valuetext":`pixel ${this.lit}`}),this.marks.replaceChildren(...this.open?this.fieldMarks(n):[],...this.names(),...this.pixelNames())}colour(A,t){let n=Math.max(...t??[]);A.forEach((e,r)=>{let i=t&&this.colours&&iA(this.colours.ramps.sequential,t[r],[0,n]);p(e.firstElementChild,{style:i?`fill:${oA(i)}`:null})})}pixelNames(){let{pixels:A}=this.figure,t=It-8,n=Array.from({length:Math.ceil(A/Zt)},(r,i)=>i*Zt).filter(r=>Math.abs(r-this.lit)>Zt).map(r=>m(this.xOf(0,r+.5),t,String(r)));for(let r of n)p(r,{class:"rv-map-number"});let e=m(Math.max(20,this.xOf(0,this.lit+.5)),t,`pixel ${this.lit}`);return p(e,{class:"rv-bar-label-now"}),[...n,e]}names(){let A=this.xOf(0,0),t=this.figure.shows.includes("padding"),n=this.figure.layers.map(([e,r,i],o)=>{let a=[`kernel ${e}`];return r>1&&a.push(`stride ${r}`),t&&a.push(`padding ${i}`),m(A,this.yOf(o)+AA+17,a.join(", "))});for(let e of n)p(e,{"text-anchor":"start",class:"rv-stack-name"});return n}fieldMarks(A){let{layers:t,shows:n}=this.figure,e=t.length,r=kA(A[e]);if(this.buttons.length)return[];if(!n.includes("field"))return[this.spanMark(e,[r,r],"rv-most")];let i=Yt(t,r);return[...i.slice(1).flatMap((a,g)=>[0,1].map(h=>{let[I,l]=[this.endsOf(g,i[g])[h],this.endsOf(g+1,a)[h]],C=k(I,this.yOf(g)+AA,l,this.yOf(g+1));return p(C,{class:"rv-field-side"}),C})),...i.map((a,g)=>this.spanMark(g,a,g===e?"rv-most":"rv-field"))]}endsOf(A,[t,n]){return[t,n+1].map(e=>this.xOf(A,e)+this.shift(A))}spanMark(A,t,n){let[e,r]=this.endsOf(A,t);return c("rect",{x:e,y:this.yOf(A),width:r-e,height:AA,class:n})}reveal(A){super.reveal(A);let t=this.asked?.check==="field"&&A?.[0];if(!t)return this.ghost.replaceChildren();let n=tt(this.figure.layers,this.figure.pixels,this.lit),[e,r]=this.endsOf(0,Yt(this.figure.layers,kA(n[n.length-1]))[0]),i=t*this.unit,o=c("rect",{x:(e+r-i)/2,y:It-3,width:i,height:AA+6,class:"rv-ghost"});this.ghost.replaceChildren(o)}};var Ci={cells:(...s)=>new st(...s),bin:(...s)=>new et(...s),pool:(...s)=>new rt(...s),backward:(...s)=>new At(...s),stack:(...s)=>new lt(...s),ruler:(...s)=>new ht(...s),regions:(...s)=>new at(...s)},He=(s,A,t)=>Ci[s.kind](s,A,t);var ct=class{constructor(A,t,n,e){this.step=A,this.heard=n,this.answer=null;let r={moved:()=>this.moved(),picked:()=>this.picked()};this.drawing=He(A.figure,r,A.question);let{answered:i,redraw:o}=n;this.question=A.question?Xn(A.question,this.drawing,{answered:i,redraw:o}):null,this.tick=E("span",{class:"rv-tick","aria-hidden":"true"},"✓"),this.title=E("h3",{tabindex:"-1"},`${t+1} · ${A.title}`,this.tick),this.goal=E("p",{class:"rv-goal",role:"status"}),this.sums=E("div",{class:"rv-sums"}),vn(this.sums,!this.drawing.writes);let a=A.words.map(h=>E("p",{},...Un(h,e))),g=this.question?.element??(A.goal?this.goal:null);this.element=E("section",{class:"rv-step","data-step":A.id,"aria-label":`Step ${t+1}: ${A.title}`},E("div",{class:"rv-step-words"},this.title,...a,g),E("div",{class:"rv-step-figure"},this.drawing.element,this.sums)),this.write()}moved(){this.write(),this.heard.touched();let{goal:A}=this.step;A&&this.drawing.reached(A)&&this.heard.completed()}picked(){this.heard.touched(),this.question?.ready()}take(A){this.drawing.take(A),this.write()}paint(A){this.drawing.paint(A)}play(A,t){this.drawing.play(A,t),this.write()}write(){if(this.sums.hidden)return;let A=this.drawing.lines();for(;this.sums.childElementCount>A.length;)this.sums.lastElementChild?.remove();A.forEach((t,n)=>{let e=this.sums.children[n]??this.sums.appendChild(E("code",{}));G(e,t)})}show(A,t){this.element.toggleAttribute("data-done",A);let{goal:n}=this.step;n&&G(this.goal,A?`✓ ${n.done}`:`Your turn: ${n.asks}`),t!==this.answer&&this.question?.show(t),this.answer=t,this.write()}};var fi=300,di=.75,pi="a, button, input, select, textarea, summary, [contenteditable], [role]:not([role=main])",ui="-45% 0px -50% 0px";function qe(s){let A=new _t(s);return{element:A.element,topics:[],update:()=>A.update(),destroy:()=>A.destroy()}}var _t=class{constructor({scope:A,colours:t,part:n}){this.scope=A,this.colours=t,this.part=n,this.given=null,this.progress=null,this.sections=[],this.kernels=null,this.still=matchMedia("(prefers-reduced-motion: reduce)"),this.clock=new VA(this.still.matches),this.frame=0,this.last=0,this.goal=-1,this.timer=void 0,this.bar=Gn({go:e=>this.go(e),toggle:()=>this.toggle(),seek:e=>this.seek(e)}),this.heading=E("h2",{}),this.note=E("p",{class:"rv-lesson-note",role:"status"}),this.steps=E("div",{class:"rv-steps"}),this.element=E("article",{class:"rv-lesson"},this.heading,this.note,this.steps,this.bar.element),this.onKey=this.onKey.bind(this),document.addEventListener("keydown",this.onKey),this.observer=new IntersectionObserver(e=>this.looked(e),{rootMargin:ui}),Nn().then(e=>this.takeKernels(e),e=>G(this.note,`${e.message} So this lesson shows no numbers here.`))}update(){let A=this.part();if(A?.kind!=="learn")return;let{given:t}=this;this.given=A,!this.progress||t?.lesson.id!==A.lesson.id||t.rev!==A.rev?(this.progress=new XA(A),this.build(this.progress),this.arrive()):t.lesson.seed!==A.lesson.seed&&A.lesson.seed===this.progress.seed&&(this.progress.takeNumbers(A.lesson),this.build(this.progress));for(let n of this.sections)n.paint(this.colours())}build({lesson:A}){let t=new Set;this.observer.disconnect(),G(this.heading,A.title),this.sections=A.steps.map((n,e)=>{let r={completed:()=>this.complete(e),touched:()=>this.touch(e),answered:i=>this.answer(e,i),redraw:()=>this.redraw()};return new ct(n,e,r,t)}),this.steps.replaceChildren(...this.sections.map(({element:n})=>n)),this.bar.take(A),this.kernels&&this.takeKernels(this.kernels),this.show();for(let{element:n}of this.sections)this.observer.observe(n)}takeKernels(A){this.kernels=A;for(let t of this.sections)t.take(A);this.show()}arrive(){let A=this.progress?.step??0;this.begin(),A&&(this.goal=A,requestAnimationFrame(()=>this.bring(A,"auto")))}show(){let{progress:A}=this;if(!A)return;let{lesson:t,step:n,done:e,answers:r}=A;this.bar.show(t,n,e),this.sections.forEach((i,o)=>{let{id:a}=t.steps[o];i.show(e.has(a),r.get(a)??null),i.element.toggleAttribute("data-current",o===n)})}go(A){let{progress:t}=this;!t||A<0||A>=this.sections.length||(this.goal=A,this.enter(A),this.bring(A,this.still.matches?"auto":"smooth"),this.sections[A].title.focus({preventScroll:!0}))}bring(A,t){let{element:n}=this.sections[A],e=n.offsetHeight<di*innerHeight;n.scrollIntoView({block:e?"center":"start",behavior:t})}enter(A){let{progress:t}=this;!t||A===t.step||(t.step=A,this.show(),this.begin(),this.tell("view"))}looked(A){let t=A.filter(e=>e.isIntersecting),n=this.sections.findIndex(({element:e})=>t.some(({target:r})=>r===e));n<0||this.goal>=0&&n!==this.goal||(this.goal=-1,this.enter(n))}onKey(A){if(A.defaultPrevented||A.altKey||A.ctrlKey||A.metaKey||Qi(A.composedPath(),this.element))return;let t=this.progress?.step??0;if(A.key==="ArrowRight"||A.key==="n")this.go(t+1);else if(A.key==="ArrowLeft"||A.key==="b")this.go(t-1);else if(A.key==="k")this.toggle();else return;A.preventDefault()}touch(A){this.goal=-1,this.enter(A),this.clock.seek(1),this.bar.tell(1,!1)}complete(A){let{progress:t}=this;t?.complete(t.lesson.steps[A].id)&&(this.show(),this.tell("commit"))}answer(A,t){let{progress:n}=this;if(!n)return;n.answers.set(n.lesson.steps[A].id,t),this.enter(A),this.show(),this.sections[A].question?.element.dataset.state==="right"&&n.complete(n.lesson.steps[A].id),this.show(),this.tell("commit")}redraw(){let{progress:A,given:t}=this;!A||!t||(A.redraw((A.seed+1)%(t.last+1)),this.show(),this.tell("commit"))}begin(){let A=this.progress?.lesson.steps[this.progress.step];A&&(this.clock.begin(A.seconds),this.sections[this.progress?.step??0].play(this.clock.share),this.run())}toggle(){let A=!this.clock.playing&&this.clock.share>=1;this.clock.toggle(),A&&this.current?.play(0,!0),this.run()}seek(A){this.clock.seek(A),this.current?.play(A,!0),this.bar.tell(A,!1)}get current(){return this.sections[this.progress?.step??0]}run(){this.bar.tell(this.clock.share,this.clock.playing),!(this.frame||!this.clock.playing)&&(this.last=performance.now(),this.frame=requestAnimationFrame(A=>this.tick(A)))}tick(A){this.frame=0;let t=this.clock.pass(Math.max(0,A-this.last));this.last=A,this.current?.play(t),this.bar.tell(t,this.clock.playing),this.clock.playing&&(this.frame=requestAnimationFrame(n=>this.tick(n)))}tell(A){clearTimeout(this.timer);let t=()=>this.progress&&this.scope.choose(this.progress.choice,A);A==="commit"?t():this.timer=setTimeout(t,fi)}destroy(){clearTimeout(this.timer),cancelAnimationFrame(this.frame),this.observer.disconnect(),document.removeEventListener("keydown",this.onKey)}};function Qi(s,A){let[t]=s;return t instanceof Element?t.matches(s.includes(A)?"input":pi):!1}var Ct=class{constructor(A,t){this.part=A,this.questions=t,this.lessons=new Map}lesson(A){let t=this.lessons.get(A);if(t)return t;let n=new Map(this.questions[A].map(i=>[i.id,i])),{lesson:e}=this.part,r={...e,seed:A,steps:e.steps.map(i=>n.get(i.id)??i)};return this.lessons.set(A,r),r}read(A,t){let n=new URLSearchParams(A.slice(0,4096)),e=new Set(this.part.lesson.steps.map(({id:h})=>h)),r=Number(n.get("seed")??0),i=this.lesson(Number.isInteger(r)&&this.questions[r]?r:0),o=n.get("step")??"",a=(n.get("done")??"").split(",").filter(h=>e.has(h)),g=(n.get("answers")??"").split(";").flatMap(h=>{let[I,l]=h.split(":"),C=(l??"").split(",").map(Number);return e.has(I)&&l&&C.every(Number.isFinite)?[{step:I,values:C}]:[]});return{...this.part,lesson:i,step:e.has(o)?o:i.steps[0].id,done:a,answers:g,rev:t}}take(A,t){let{step:n,seed:e,done:r,answers:i}=A,o=i.map(({step:h,values:I})=>`${h}:${I.map(l=>Number(l.toPrecision(6))).join(",")}`),a=Object.entries({step:n,seed:e?String(e):"",done:r.join(","),answers:o.join(";")}),g=new URLSearchParams(a.filter(([,h])=>h)).toString();return{text:g,page:this.read(g,t)}}};var Ye="learn";async function Bi(s,A){let{part:t,questions:n}=await mi(A),e=E("div",{class:"rv-root rv-cards"});s.append(e),document.adoptedStyleSheets=Dn.map(h=>{let I=new CSSStyleSheet;return I.replaceSync(h),I});let r=wn(Ye),i=new GA(e,r,{lesson:qe}),o=new Ct(t,n),a=0,g=h=>{i.setTheme();let I={canvas:Ye,show:["lesson"],columns:1,reading:null};i.update({...I,page:h,voice:null,role:"cards",version:4})};r.send=()=>{let{text:h,page:I}=o.take(r.choice??{},a);location.hash.slice(1)!==h&&history.replaceState(null,"",`#${h}`),g(I)},addEventListener("hashchange",()=>{a+=1,g(o.read(location.hash.slice(1),a))}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>i.setTheme()),g(o.read(location.hash.slice(1),a))}function mi(s){let A=new Blob([TA(s)]).stream();return new Response(A.pipeThrough(new DecompressionStream("deflate"))).json()}return We(wi);})();
